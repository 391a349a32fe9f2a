package vn.unionledger.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.FinishProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.VisitProject;
import vn.unionledger.core.employment.EmploymentCommand.WithdrawProject;
import vn.unionledger.core.employment.EmploymentRefusal.IncomeTurned;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.FieldRefusal.TooLong;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("What is put down about a project of the national employment fund")
class ProjectFieldsTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final ProjectId PROJECT = Some.project(1);
    private static final PersonId LAN = Some.person(1);
    private static final LocalDate APPRAISED_ON = LocalDate.of(2023, 3, 1);
    private static final LocalDate LENT_ON = LocalDate.of(2023, 4, 3);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 12);
    private static final String TITLE = "Nuôi trâu bò";
    private static final String BANK = "Ngân hàng Chính sách xã hội";
    private static final String DOCUMENT = "15/TTr-LĐLĐ";
    private static final long CAPITAL = 100_000_000;

    private final Life<Project, EmploymentCommand, EmploymentEvent> life =
            new Life<>(new Project.Unknown(), (state, command) -> List.of(state.decide(command)), Project::evolve);

    @Test
    @DisplayName("when it is appraised is a title and a document of a few words")
    void appraisedWords() {
        assertThat(refusal(appraise(" ", 2, CAPITAL, 36, DOCUMENT))).isEqualTo(new Empty("title"));
        assertThat(refusal(appraise("N".repeat(201), 2, CAPITAL, 36, DOCUMENT)))
                .isEqualTo(new TooLong("title", 201, Project.LONGEST_WORDS));
        assertThat(refusal(appraise(TITLE, 2, CAPITAL, 36, ""))).isEqualTo(new Empty("document"));
        assertThat(life.ask(appraise("N".repeat(200), 2, CAPITAL, 36, "Đ".repeat(200))))
                .hasSize(1);
    }

    @Test
    @DisplayName("when it is appraised is one household to 100.000, some capital, and one month to 240")
    void appraisedNumbers() {
        assertThat(refusal(appraise(TITLE, 0, CAPITAL, 36, DOCUMENT))).isEqualTo(new NotPositive("households", 0));
        assertThat(refusal(appraise(TITLE, 100_001, CAPITAL, 36, DOCUMENT)))
                .isEqualTo(new TooLarge("households", 100_001, Project.HOUSEHOLDS_MOST));
        assertThat(refusal(appraise(TITLE, 2, 0, 36, DOCUMENT))).isEqualTo(new NotPositive("capital", 0));
        assertThat(refusal(appraise(TITLE, 2, CAPITAL, 0, DOCUMENT))).isEqualTo(new NotPositive("months", 0));
        assertThat(refusal(appraise(TITLE, 2, CAPITAL, 241, DOCUMENT)))
                .isEqualTo(new TooLarge("months", 241, Project.MONTHS_MOST));
        assertThat(life.state().decide(appraise(TITLE, 1, 1, 1, DOCUMENT))).isNotNull();
        assertThat(life.ask(appraise(TITLE, 100_000, CAPITAL, 240, DOCUMENT))).hasSize(1);
    }

    @Test
    @DisplayName("when the bank lends is which bank, how much, and by which document")
    void lent() {
        life.ask(appraise(TITLE, 2, CAPITAL, 36, DOCUMENT));
        assertThat(refusal(lend("", CAPITAL, "01/HĐTD"))).isEqualTo(new Empty("bank"));
        assertThat(refusal(lend(BANK, 0, "01/HĐTD"))).isEqualTo(new NotPositive("amount", 0));
        assertThat(refusal(lend(BANK, CAPITAL, " "))).isEqualTo(new Empty("document"));
        assertThat(life.ask(lend(BANK, 1, "01/HĐTD"))).hasSize(1);
    }

    @Test
    @DisplayName("after a visit is how many households were seen, and by which document")
    void visited() {
        lentTo();
        assertThat(refusal(visit(0, null, null, "BB 31/8"))).isEqualTo(new NotPositive("households", 0));
        assertThat(refusal(visit(1, null, null, "\t"))).isEqualTo(new Empty("document"));
        assertThat(life.ask(visit(1, null, null, "BB 31/8"))).hasSize(1);
        assertThat(life.ask(visit(2, null, null, "BB 31/8"))).hasSize(1);
    }

    @Test
    @DisplayName("after a visit may be the extra income, either end of it or both, each above nothing")
    void income() {
        lentTo();
        Vnd million = Vnd.of(1_000_000);
        assertThat(refusal(visit(1, Vnd.ZERO, null, "BB 31/8"))).isEqualTo(new NotPositive("extraFrom", 0));
        assertThat(refusal(visit(1, Vnd.ZERO, million, "BB 31/8"))).isEqualTo(new NotPositive("extraFrom", 0));
        assertThat(refusal(visit(1, null, Vnd.ZERO, "BB 31/8"))).isEqualTo(new NotPositive("extraTo", 0));
        assertThat(refusal(visit(1, million, Vnd.of(999_999), "BB 31/8")))
                .isEqualTo(new IncomeTurned(million, Vnd.of(999_999)));
        assertThat(life.ask(visit(1, million, null, "BB 31/8"))).hasSize(1);
        assertThat(life.ask(visit(1, null, million, "BB 31/8"))).hasSize(1);
        assertThat(life.ask(visit(1, million, million, "BB 31/8"))).hasSize(1);
    }

    @Test
    @DisplayName("when it ends is a document, of no day before its last step")
    void finished() {
        lentTo();
        LocalDate early = LENT_ON.minusDays(1);
        assertThat(refusal(finish("02/BB", early))).isEqualTo(new TooEarly("on", early, LENT_ON));
        assertThat(refusal(finish(" ", LENT_ON))).isEqualTo(new Empty("document"));
        assertThat(life.ask(finish("02/BB", LENT_ON))).hasSize(1);
    }

    @Test
    @DisplayName("when it was a mistake is why")
    void withdrawn() {
        life.ask(appraise(TITLE, 2, CAPITAL, 36, DOCUMENT));
        assertThat(refusal(new WithdrawProject(UNIT, PROJECT, " ", TODAY, LAN, TODAY)))
                .isEqualTo(new Empty("document"));
        assertThat(life.ask(new WithdrawProject(UNIT, PROJECT, "ghi nhầm", TODAY, LAN, TODAY)))
                .hasSize(1);
    }

    private void lentTo() {
        life.ask(appraise(TITLE, 2, CAPITAL, 36, DOCUMENT));
        life.ask(lend(BANK, CAPITAL, "01/HĐTD"));
    }

    private static AppraiseProject appraise(String title, int households, long capital, int months, String document) {
        return new AppraiseProject(
                UNIT, PROJECT, title, households, Vnd.of(capital), months, document, APPRAISED_ON, LAN, true, TODAY);
    }

    private static LendToProject lend(String bank, long amount, String document) {
        return new LendToProject(UNIT, PROJECT, bank, Vnd.of(amount), document, LENT_ON, LAN, TODAY);
    }

    private static VisitProject visit(int households, @Nullable Vnd from, @Nullable Vnd to, String document) {
        return new VisitProject(
                UNIT, PROJECT, VisitResult.EFFECTIVE, households, from, to, document, TODAY, LAN, TODAY);
    }

    private static FinishProject finish(String document, LocalDate on) {
        return new FinishProject(UNIT, PROJECT, Ending.REPAID, document, on, LAN, TODAY);
    }

    private Refusal refusal(EmploymentCommand command) {
        return refusalOf(() -> life.state().decide(command));
    }
}
