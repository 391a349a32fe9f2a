package vn.unionledger.core.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.member.MemberFacts.BINH;
import static vn.unionledger.core.member.MemberFacts.CHI;
import static vn.unionledger.core.member.MemberFacts.DUNG;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyCommand.ReverseLevy;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.levy.LevyEvent.LevyLine;
import vn.unionledger.core.levy.LevyRefusal.NoBase;
import vn.unionledger.core.levy.LevyRefusal.NoLevyRate;
import vn.unionledger.core.levy.LevyRefusal.NobodyNamed;
import vn.unionledger.core.levy.LevyRefusal.NotAMember;
import vn.unionledger.core.levy.LevyRefusal.TooManyPeople;
import vn.unionledger.core.member.MemberFacts;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.policy.WageRegion;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Who is asked for the disaster levy")
class LevyPeopleTest {
    private static final CampaignId CAMPAIGN = Some.campaign(1);
    private static final LocalDate ON = LocalDate.of(2025, 5, 20);
    private static final LevyRules RULES = rules(ShippedRules.all());
    private static final Members MEMBERS = MemberFacts.after(
            MemberFacts.admit(
                    MemberFacts.NEW_YEAR,
                    MemberFacts.sewing(BINH, 9_000_000),
                    MemberFacts.sewing(CHI, 8_000_000),
                    MemberFacts.sewing(DUNG, 7_000_000)),
            MemberFacts.leave(DUNG, LocalDate.of(2025, 3, 1)));

    @Test
    @DisplayName("is who is named, once, or every member of that day")
    void named() {
        assertThat(people(assess(List.of(CHI, CHI)))).containsExactly(CHI);
        assertThat(people(assess(List.of(CHI, BINH)))).containsExactly(CHI, BINH);
        assertThat(people(assess(List.of()))).containsExactly(BINH, CHI);
    }

    @Test
    @DisplayName("is a member on that day, and one of 500 at once")
    void members() {
        assertThat(refusalOf(() -> assess(List.of(CHI, DUNG)))).isEqualTo(new NotAMember(2, DUNG, ON));
        assertThat(refusalOf(() -> assess(strangers(501)))).isEqualTo(new TooManyPeople(501, 500));
        assertThat(refusalOf(() -> assess(strangers(500)))).isEqualTo(new NotAMember(1, Some.person(1_001), ON));
    }

    @Test
    @DisplayName("stood in the book before, unless it was only to say that the levy was paid elsewhere")
    void known() {
        LevyBook book =
                LevyBook.EMPTY.evolve(assess(List.of(BINH, CHI), new Exempt(CHI, LevyExemption.PAID_ELSEWHERE)));
        assertThat(book.knows(BINH)).isTrue();
        assertThat(book.knows(CHI)).isFalse();
        assertThat(book.knows(DUNG)).isFalse();
        assertThat(LevyBook.EMPTY
                        .evolve(assess(List.of(CHI), new Exempt(CHI, LevyExemption.BY_LAW)))
                        .knows(CHI))
                .isTrue();
    }

    @Test
    @DisplayName("stands by name on a list that is taken back, too")
    void nobodyNamed() {
        CollectionList list = new CollectionList(List.of(
                new CollectionLine(BINH, null, Vnd.of(1)),
                new CollectionLine(CHI, null, Vnd.of(1)),
                new CollectionLine(null, null, Vnd.of(1))));
        ReverseLevy reversal = new ReverseLevy(MemberFacts.UNIT, 2025, Some.voucher(1), list, ON);
        assertThat(refusalOf(() -> LevyBook.EMPTY.decide(reversal))).isEqualTo(new NobodyNamed(3));
    }

    @Test
    @DisplayName("owes nothing yet where no rate, base salary or minimum wage is known")
    void unruled() {
        LevyRules nothing = rules(List.of());
        LevyRules ratesOnly = rules(ShippedRules.all().stream()
                .filter(policy -> policy.rule().kind() == RuleKind.LEVY_RATE)
                .toList());
        assertThat(refusalOf(() -> nothing.charge(LevyGroup.OTHER, null, 22, ON)))
                .isEqualTo(new NoLevyRate(LevyGroup.OTHER, ON));
        assertThat(refusalOf(() -> ratesOnly.charge(LevyGroup.STATE_PAID, null, 22, ON)))
                .isEqualTo(new NoBase(LevyGroup.STATE_PAID, ON));
        assertThat(refusalOf(() -> ratesOnly.charge(LevyGroup.CONTRACT, WageRegion.III, 22, ON)))
                .isEqualTo(new NoBase(LevyGroup.CONTRACT, ON));
        assertThat(ratesOnly.charge(LevyGroup.OTHER, null, 22, ON).amount()).isEqualTo(Vnd.of(10_000));
    }

    private static LevyRules rules(List<Policy> policies) {
        return new LevyRules(
                new Rulebook(policies),
                new Standing(UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, null),
                MemberFacts.TODAY);
    }

    private static List<PersonId> strangers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Some.person(1_000 + number))
                .toList();
    }

    private static List<PersonId> people(LevyAssessed fact) {
        return fact.lines().stream().map(LevyLine::person).toList();
    }

    private static LevyAssessed assess(List<PersonId> people, Exempt... exempt) {
        return LevyBook.EMPTY.decide(
                new AssessLevy(
                        MemberFacts.UNIT,
                        2025,
                        CAMPAIGN,
                        LevyGroup.OTHER,
                        null,
                        22,
                        people,
                        List.of(exempt),
                        ON,
                        MemberFacts.LAN,
                        MemberFacts.TODAY),
                MEMBERS,
                RULES);
    }
}
