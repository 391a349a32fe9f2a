package vn.unionledger.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.cli.Program;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("A program whose database is not as the log needs it")
class UnsoundStartTest {
    @TempDir
    private Path folder;

    private final TestDatabases databases = TestServer.fresh();

    @BeforeEach
    void aLedgerThatWasFineYesterday() {
        Ledger.open(ApiServer.of(databases), folder.resolve("keys"), Opening.real("Sổ thử"), LogListener.NONE)
                .close();
    }

    @Test
    @DisplayName("does not start: it says in a sentence what to change, with exit code 1")
    void doesNotStart() {
        Harm.on(databases, "root", "ledger", "alter table event drop key event_unit");
        String user = databases.account("ledger_run").grantee();
        Harm.on(databases, "root", "ledger", "grant update on event to " + user);

        Program.Ended ended = run();

        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err())
                .contains("Cơ sở dữ liệu chưa như sổ cần, nên sổ không mở")
                .contains("Cơ sở dữ liệu thiếu khóa duy nhất event.event_unit (unit, unit_seq):"
                        + " hãy sửa lại bằng tài khoản nâng cấp, đúng như tệp V1__log.sql.")
                .contains("thừa quyền UPDATE trên event: hãy thu hồi quyền đó (REVOKE)")
                .doesNotContain("\tat ");
        assertThat(ended.out()).doesNotContain("http://");
    }

    @Test
    @DisplayName("says in a sentence that an account cannot sign in")
    void cannotSignIn() {
        Harm.on(
                databases,
                "root",
                "ledger",
                "alter user " + databases.account("ledger_run").grantee() + " identified by 'another'");

        Program.Ended ended = run();

        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err())
                .contains("Không vào được cơ sở dữ liệu")
                .contains(databases.account("ledger_run").user())
                .doesNotContain("\tat ");
    }

    private Program.Ended run() {
        return Program.run(Program.on(databases, folder.resolve("keys")), folder, "run", "--port", "18517");
    }
}
