package vn.unionledger.ops.client;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.unionledger.api.signin.Enrolment;
import vn.unionledger.api.signin.Tokens;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.api.wiring.WebServer;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/** People with accounts and API tokens, made with the program's own means before it is measured. */
public final class Members {
    private Members() {}

    /** Somebody with an office. */
    public record Member(String username, PersonId person, UnitId unit, Office office) {}

    /** Gives each an account and a token, and closes the ledger. @return the tokens */
    public static List<String> tokens(Ledger ledger, List<Member> members) {
        List<String> tokens = new ArrayList<>();
        try (ConfigurableApplicationContext program =
                WebServer.start(ledger, null, "server.port=0", "management.server.port=0")) {
            for (Member member : members) {
                program.getBean(Enrolment.class)
                        .enrol(member.username(), member.person(), member.username(), member.unit(), member.office());
                tokens.add(program.getBean(Tokens.class).make(member.username(), "ops", false, null));
            }
        }
        return tokens;
    }
}
