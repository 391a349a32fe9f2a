package vn.unionledger.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.ReadYourWrites;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.Keeping;
import vn.unionledger.log.LogReader;

/**
 * Finds how long the law still keeps what was sealed for somebody: ten years from the end of the financial year of the last
 * voucher that names them.
 */
@Component
class Retention {
    private static final int YEARS = 10;
    private static final String RULE = "Luật Kế toán 2015 Điều 41, Nghị định 174/2016/NĐ-CP Điều 13";

    private final JdbcClient views;
    private final LogReader log;
    private final ReadYourWrites reading;

    Retention(@Qualifier("viewsClient") JdbcClient views, LogReader log, ReadYourWrites reading) {
        this.views = views;
        this.log = log;
        this.reading = reading;
    }

    Keeping of(PersonId person) {
        return last("select max(occurred_on) from posting where counterparty = :id", person.value());
    }

    Keeping of(CaseId aCase) {
        return last("select max(occurred_on) from posting where purpose = 'welfare' and ref = :id", aCase.value());
    }

    /** Nothing may be forgotten on the word of a view that is behind. */
    private Keeping last(String sql, String id) {
        long all = log.bound();
        if (!reading.await(all)) {
            throw new ProblemException(503, "views.behind", all);
        }
        Optional<LocalDate> last =
                views.sql(sql).param("id", id).query(LocalDate.class).optional();
        return last.isEmpty() ? new Keeping.Nothing() : new Keeping.Vouchers(last.get(), YEARS, RULE);
    }
}
