package vn.unionledger.projections.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mysql.cj.jdbc.MysqlDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;
import vn.unionledger.projections.Database;

@DisplayName("The schema of the views")
class ViewsSchemaTest {
    @Test
    @DisplayName("is dropped and made again where it has another shape")
    void madeAgain() {
        Database database = Database.fresh();
        database.sql().sql("insert into parked values ('entries', 1, 'x', 'y')").update();
        ViewsSchema.migrate(database.views());
        assertThat(database.count("parked")).isEqualTo(1);

        database.sql().sql("update flyway_schema_history set checksum = 1").update();
        ViewsSchema.migrate(database.views());

        assertThat(database.count("parked")).isZero();
    }

    @Test
    @DisplayName("is never made in a database that is not its own")
    void onlyInItsOwn() {
        TestDatabases databases = TestServer.fresh();
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(databases.url("ledger_app"));
        Account account = databases.account("ledger_app");
        source.setUser(account.user());
        source.setPassword(account.password());

        assertThatThrownBy(() -> ViewsSchema.migrate(source))
                .hasMessageContaining("not in " + databases.database("ledger_app"));
    }
}
