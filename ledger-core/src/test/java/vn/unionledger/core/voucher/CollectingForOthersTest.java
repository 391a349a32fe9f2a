package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.ExtendReception;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationReturned;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationTaken;
import vn.unionledger.core.campaign.CampaignEvent.LateReturnReversed;
import vn.unionledger.core.campaign.CampaignEvent.LateTakingReversed;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.CampaignRefusal.NobodyOnList;
import vn.unionledger.core.campaign.CampaignRefusal.NotOverYet;
import vn.unionledger.core.campaign.CampaignRefusal.OwnOver;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.UseNotAllowed;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyEvent.LevyCollected;
import vn.unionledger.core.levy.LevyEvent.LevyCollectionReversed;
import vn.unionledger.core.levy.LevyRefusal.MoreThanOwed;
import vn.unionledger.core.levy.LevyRefusal.NotALevy;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Vouchers of what is collected for others")
class CollectingForOthersTest {
    private static final PersonId BINH = Some.person(101);
    private static final CampaignId LEVY = Some.campaign(7);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate JUNE_1 = LocalDate.of(2024, 6, 1);
    private static final Vnd MILLION = Vnd.of(1_000_000);

    private final UnionOffice office = UnionOffice.open();

    @Test
    @DisplayName("take a list in one append: the lines in the voucher, the sum in the campaign")
    void list() {
        office.callCampaign();
        office.send(new RegisterPerson(UNIT, BINH, personName(BINH)));
        CollectionList list = new CollectionList(List.of(
                new CollectionLine(BINH, null, Vnd.of(200_000)), new CollectionLine(null, null, Vnd.of(300_000))));
        VoucherId id = office.submit(
                Postings.donations(Paper.of(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, list));
        office.approve(id);
        List<Object> facts = office.post(id);
        assertThat(first(facts, DonationReceived.class).amount()).isEqualTo(Vnd.of(500_000));
        assertThat(first(facts, VoucherPosted.class).content().lines()).hasSize(2);
    }

    @Test
    @DisplayName("take a list into a fund of the unit's own as that fund's income, and give back what came late")
    void ownFund() {
        office.send(new CallCampaign(
                UNIT,
                CAMPAIGN,
                OWN,
                "Ủng hộ Quỹ Xã hội",
                null,
                "12/KH-CĐCS",
                LocalDate.of(2024, 2, 1),
                LocalDate.of(2024, 3, 31),
                LAN,
                TODAY));
        CollectionList list = new CollectionList(List.of(new CollectionLine(null, null, MILLION)));
        VoucherId given = office.posted(Postings.donations(Paper.of(MARCH_5), OWN, FundKind.OWN, CASH, CAMPAIGN, list));
        assertThat(office.acting().facts(DonationReceived.class))
                .singleElement()
                .satisfies(fact -> assertThat(fact.voucher()).isEqualTo(given));
        assertThat(office.acting()
                        .facts(VoucherPosted.class)
                        .getLast()
                        .content()
                        .lines())
                .contains(Line.credit(OWN, Account.income(Item.DONATION), MILLION, null));
        assertThat(refusal(Postings.donations(Paper.of(JUNE_1), OWN, FundKind.OWN, CASH, CAMPAIGN, list)))
                .isEqualTo(new OwnOver(CAMPAIGN, LocalDate.of(2024, 3, 31), JUNE_1));
        assertThat(refusal(Postings.handOver(Paper.of(JUNE_1), OWN, CASH, CAMPAIGN, null, MILLION)))
                .isEqualTo(new UseNotAllowed(OWN, FundKind.OWN, FundUse.HAND_OVER));
        VoucherId late = office.posted(Postings.lateDonation(Paper.of(JUNE_1), OWN, CASH, CAMPAIGN, MILLION));
        VoucherId back = office.posted(Postings.lateReturned(Paper.of(JUNE_1), OWN, CASH, CAMPAIGN, late, MILLION));
        assertThat(office.acting().facts(LateDonationReturned.class).getLast().voucher())
                .isEqualTo(back);
    }

    @Test
    @DisplayName("refuse a list that names a stranger")
    void stranger() {
        office.callCampaign();
        CollectionList list = new CollectionList(List.of(new CollectionLine(Some.person(999), null, MILLION)));
        assertThat(refusal(Postings.donations(
                        Paper.of(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, list)))
                .isEqualTo(new NobodyOnList(1, Some.person(999)));
    }

    @Test
    @DisplayName("take late money only after the last day, give it back, and watch it again when that is taken back")
    void late() {
        office.callCampaign();
        assertThat(refusal(Postings.lateDonation(Paper.of(MARCH_5), FOR_THE_POOR, CASH, CAMPAIGN, MILLION)))
                .as("before anybody is asked to approve")
                .isEqualTo(new NotOverYet(CAMPAIGN, LocalDate.of(2024, 3, 31), MARCH_5));
        VoucherId receipt =
                office.posted(Postings.lateDonation(Paper.of(JUNE_1), FOR_THE_POOR, CASH, CAMPAIGN, MILLION));
        assertThat(office.acting().facts(LateDonationTaken.class)).hasSize(1);
        VoucherId back =
                office.posted(Postings.lateReturned(Paper.of(JUNE_1), FOR_THE_POOR, CASH, CAMPAIGN, receipt, MILLION));
        assertThat(office.acting().facts(LateDonationReturned.class)).hasSize(1);
        VoucherId reversal = office.submitReversal(back, JUNE_1);
        office.approve(reversal);
        assertThat(first(office.post(reversal), LateReturnReversed.class).receipt())
                .isEqualTo(receipt);
    }

    @Test
    @DisplayName("take late money as a donation after all, once the campaign is open for longer")
    void lateAndExtended() {
        office.callCampaign();
        LocalDate april5 = LocalDate.of(2024, 4, 5);
        VoucherId late = office.posted(Postings.lateDonation(Paper.of(april5), FOR_THE_POOR, CASH, CAMPAIGN, MILLION));
        office.send(new ExtendReception(UNIT, CAMPAIGN, "12/UBMT", april5, LocalDate.of(2024, 4, 30), LAN, TODAY));
        VoucherId right = office.submitCorrection(
                late,
                Postings.donation(
                        Paper.of(april5),
                        FOR_THE_POOR,
                        FundKind.PASS_THROUGH,
                        CASH,
                        CAMPAIGN,
                        List.of(new Part(null, MILLION))));
        office.approve(right);
        office.post(right);
        assertThat(office.acting().facts(DonationReceived.class)).hasSize(1);
        assertThat(office.acting().facts(LateTakingReversed.class)).hasSize(1);
    }

    @Test
    @DisplayName(
            "collect the levy from who owes it, once in the whole ledger, and let it be owed again when taken back")
    void levy() {
        levied();
        office.callCampaign();
        assertThat(office.acting().refusal(assess(CAMPAIGN))).isEqualTo(new NotALevy(CAMPAIGN));
        office.send(assess(LEVY));
        assertThat(office.acting().said().claims()).contains(new Claim("levy-assessed", "2024/" + BINH));
        assertThat(office.acting().said().answer()).isEqualTo("1");
        CollectionList tooMuch = new CollectionList(List.of(new CollectionLine(BINH, null, Vnd.of(40_910))));
        assertThat(refusal(Postings.levy(Paper.of(JUNE_1), FOR_THE_POOR, CASH, LEVY, 2024, tooMuch)))
                .isEqualTo(new MoreThanOwed(1, BINH, Vnd.of(40_909), Vnd.of(40_910)));
        CollectionList right = new CollectionList(List.of(new CollectionLine(BINH, null, Vnd.of(40_909))));
        VoucherId paid = office.posted(Postings.levy(Paper.of(JUNE_1), FOR_THE_POOR, CASH, LEVY, 2024, right));
        assertThat(office.acting().facts(LevyCollected.class)).hasSize(1);
        VoucherId reversal = office.submitReversal(paid, JUNE_1);
        office.approve(reversal);
        assertThat(first(office.post(reversal), LevyCollectionReversed.class).lines())
                .hasSize(1);
    }

    /** A levy campaign, one member, and the rules known by 2024: 1.800.000 a month, 22 days. */
    private void levied() {
        for (RuleKind kind : List.of(RuleKind.LEVY_RATE, RuleKind.BASE_SALARY)) {
            ShippedRules.all().stream()
                    .filter(policy -> policy.rule().kind() == kind
                            && policy.effectiveFrom().isBefore(NEW_YEAR))
                    .forEach(policy -> office.send(new RecordPolicy(policy, null, null, TODAY)));
        }
        Terms.Asked terms =
                new Terms.Asked(CampaignKind.LEVY, "78/2021/NĐ-CP", null, null, new Terms.DutyDays(15, 20, 30));
        office.send(new CallCampaign(
                UNIT,
                LEVY,
                FOR_THE_POOR,
                "Quỹ phòng, chống thiên tai năm 2024",
                "Ủy ban nhân dân tỉnh",
                "120/UBND-KT",
                NEW_YEAR,
                LocalDate.of(2024, 12, 31),
                terms,
                LAN,
                TODAY));
        office.send(new RegisterPeople(UNIT, Some.roll(1), List.of(new Registered(BINH, name(BINH)))));
        Admission binh = new Admission(BINH, null, PayerGroup.PUBLIC_SERVICE, null);
        office.send(new AdmitMembers(UNIT, NEW_YEAR, List.of(binh), Some.roll(1), null, LAN, TODAY));
    }

    private static AssessLevy assess(CampaignId campaign) {
        return new AssessLevy(
                UNIT, 2024, campaign, LevyGroup.STATE_PAID, null, 22, List.of(), List.of(), JUNE_1, LAN, TODAY);
    }

    private Refusal refusal(VoucherContent content) {
        return office.acting().refusal(new SubmitVoucher(UNIT, office.next(), content, LAN, TODAY));
    }

    private static Sealed<Sealed.Name> name(PersonId person) {
        return new Sealed<>(Subject.of(person), "k1", RegisterPeople.NAME, "c2VhbGVk");
    }

    private static Sealed<Sealed.Name> personName(PersonId person) {
        return new Sealed<>(Subject.of(person), "k1", RegisterPerson.NAME, "c2VhbGVk");
    }

    private static <F> F first(List<Object> facts, Class<F> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
