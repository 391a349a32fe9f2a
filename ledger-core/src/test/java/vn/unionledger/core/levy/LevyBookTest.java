package vn.unionledger.core.levy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.CollectLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyCommand.ReverseLevy;
import vn.unionledger.core.levy.LevyCommand.WaiveLevy;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.levy.LevyEvent.LevyLine;
import vn.unionledger.core.levy.LevyRefusal.MoreThanOwed;
import vn.unionledger.core.levy.LevyRefusal.NobodyNamed;
import vn.unionledger.core.levy.LevyRefusal.NobodyToLevy;
import vn.unionledger.core.levy.LevyRefusal.NotAMember;
import vn.unionledger.core.levy.LevyRefusal.NotAssessed;
import vn.unionledger.core.levy.LevyRefusal.OtherCampaign;
import vn.unionledger.core.levy.LevyRefusal.OtherYear;
import vn.unionledger.core.levy.LevyRefusal.RegionMissing;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.MemberFacts;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.policy.WageRegion;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.rules.ShippedRules;

@DisplayName("The disaster levy of a year")
class LevyBookTest {
    private static final CampaignId CAMPAIGN = Some.campaign(1);
    private static final PersonId BINH = MemberFacts.BINH;
    private static final PersonId CHI = MemberFacts.CHI;
    private static final LocalDate ON = LocalDate.of(2025, 5, 20);
    private static final LevyRules RULES = new LevyRules(
            new Rulebook(ShippedRules.all()),
            new Standing(UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, null),
            MemberFacts.TODAY);
    private static final Members MEMBERS = members();

    private LevyBook book = LevyBook.EMPTY;

    @Test
    @DisplayName("is half a day of the base salary for who is paid by the State: 53.182 đồng at 2.340.000 and 22 days")
    void statePaid() {
        LevyAssessed fact = assess(LevyGroup.STATE_PAID, null);
        assertThat(fact.base()).isEqualTo(Vnd.of(2_340_000));
        assertThat(fact.lines())
                .containsExactlyInAnyOrder(
                        new LevyLine(BINH, MemberFacts.SEWING, Vnd.of(53_182), null),
                        new LevyLine(CHI, MemberFacts.SEWING, Vnd.of(53_182), null));
        assertThat(book.assessed()).isEqualTo(Vnd.of(106_364));
    }

    @Test
    @DisplayName("is half a day of the region's minimum wage by contract, an amount for others")
    void others() {
        assertThat(refusalOf(() -> book.decide(command(LevyGroup.CONTRACT, null, List.of()), MEMBERS, RULES)))
                .isEqualTo(new RegionMissing());
        LevyAssessed contract = book.decide(command(LevyGroup.CONTRACT, WageRegion.III, List.of()), MEMBERS, RULES);
        assertThat(contract.lines().getFirst().amount()).isEqualTo(Vnd.of(87_727));
        LevyAssessed other = book.decide(command(LevyGroup.OTHER, null, List.of()), MEMBERS, RULES);
        assertThat(other.lines().getFirst().amount()).isEqualTo(Vnd.of(10_000));
        assertThat(other.base()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("is owed once: assessed again, it finds nobody; exempt by mistake, a person is assessed anew")
    void once() {
        assess(LevyGroup.STATE_PAID, null, new Exempt(CHI, LevyExemption.BY_LAW));
        assertThat(book.accounts().get(CHI)).extracting(LevyAccount::owed).isEqualTo(Vnd.ZERO);
        LevyAssessed again = assess(LevyGroup.STATE_PAID, null);
        assertThat(again.lines()).extracting(LevyLine::person).containsExactly(CHI);
        assertThat(refusalOf(() -> book.decide(command(LevyGroup.STATE_PAID, null, List.of()), MEMBERS, RULES)))
                .isEqualTo(new NobodyToLevy(2025));
    }

    @Test
    @DisplayName("is collected up to what is owed, and owed again when the voucher is taken back")
    void collected() {
        assess(LevyGroup.STATE_PAID, null);
        CollectionList list = list(BINH, 50_000);
        happen(book.decide(new CollectLevy(MemberFacts.UNIT, 2025, CAMPAIGN, Some.voucher(1), list, ON)));
        assertThat(book.collected()).isEqualTo(Vnd.of(50_000));
        assertThat(collecting(CAMPAIGN, list(BINH, 3_183)))
                .isEqualTo(new MoreThanOwed(1, BINH, Vnd.of(3_182), Vnd.of(3_183)));
        happen(book.decide(new WaiveLevy(
                MemberFacts.UNIT, 2025, BINH, LevyExemption.MISTAKE, MemberFacts.LAN, MemberFacts.TODAY)));
        assertThat(book.accounts().get(BINH)).extracting(LevyAccount::owed).isEqualTo(Vnd.ZERO);
        happen(book.decide(new ReverseLevy(MemberFacts.UNIT, 2025, Some.voucher(1), list, ON)));
        assertThat(book.accounts().get(BINH)).extracting(LevyAccount::owed).isEqualTo(Vnd.of(50_000));
    }

    @Test
    @DisplayName("refuses another campaign or year, a stranger, and a list that does not say who")
    void refused() {
        assess(LevyGroup.STATE_PAID, null);
        assertThat(collecting(Some.campaign(2), list(BINH, 1)))
                .isEqualTo(new OtherCampaign(CAMPAIGN, Some.campaign(2)));
        assertThat(collecting(CAMPAIGN, list(Some.person(7), 1))).isEqualTo(new NotAssessed(1, 2025, Some.person(7)));
        assertThat(collecting(CAMPAIGN, list(null, 1))).isEqualTo(new NobodyNamed(1));
        AssessLevy other = new AssessLevy(
                MemberFacts.UNIT,
                2024,
                CAMPAIGN,
                LevyGroup.OTHER,
                null,
                22,
                List.of(),
                List.of(),
                ON,
                MemberFacts.LAN,
                MemberFacts.TODAY);
        assertThat(refusalOf(() -> book.decide(other, MEMBERS, RULES))).isEqualTo(new OtherYear(2024, ON));
        assertThat(refusalOf(
                        () -> book.decide(command(LevyGroup.OTHER, null, List.of(Some.person(7))), MEMBERS, RULES)))
                .isEqualTo(new NotAMember(1, Some.person(7), ON));
    }

    private Refusal collecting(CampaignId campaign, CollectionList list) {
        return refusalOf(
                () -> book.decide(new CollectLevy(MemberFacts.UNIT, 2025, campaign, Some.voucher(5), list, ON)));
    }

    private LevyAssessed assess(LevyGroup group, @Nullable WageRegion region, Exempt... exempt) {
        AssessLevy asked = command(group, region, List.of());
        AssessLevy command = new AssessLevy(
                asked.unit(),
                asked.year(),
                asked.campaign(),
                group,
                region,
                asked.workingDays(),
                List.of(),
                List.of(exempt),
                ON,
                asked.by(),
                asked.today());
        LevyAssessed fact = book.decide(command, MEMBERS, RULES);
        happen(fact);
        return fact;
    }

    private static AssessLevy command(LevyGroup group, @Nullable WageRegion region, List<PersonId> people) {
        return new AssessLevy(
                MemberFacts.UNIT,
                2025,
                CAMPAIGN,
                group,
                region,
                22,
                people,
                List.of(),
                ON,
                MemberFacts.LAN,
                MemberFacts.TODAY);
    }

    private static CollectionList list(@Nullable PersonId person, long amount) {
        return new CollectionList(List.of(new CollectionLine(person, null, Vnd.of(amount))));
    }

    private void happen(LevyEvent fact) {
        book = book.evolve(fact);
    }

    private static Members members() {
        Members members = Members.NOBODY;
        for (MemberEvent fact : members.decide(MemberFacts.admit(
                MemberFacts.NEW_YEAR, MemberFacts.sewing(BINH, 9_000_000), MemberFacts.sewing(CHI, 8_000_000)))) {
            members = members.evolve(fact);
        }
        return members;
    }
}
