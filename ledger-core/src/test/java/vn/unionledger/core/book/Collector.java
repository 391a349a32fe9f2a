package vn.unionledger.core.book;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.campaign.Campaign;
import vn.unionledger.core.campaign.CampaignCommand;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.campaign.Late;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.levy.LevyCommand;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.levy.LevyRules;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.policy.WageRegion;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.rules.ShippedRules;

/** A union that collects for others all year, by chance: a call to give and the disaster levy, with what comes too late. */
final class Collector {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final FundCode POOR = new FundCode("vi-nguoi-ngheo");
    static final FundCode DISASTER = new FundCode("phong-chong-thien-tai");
    static final CampaignId CALL = Some.campaign(1);
    static final CampaignId LEVY = Some.campaign(2);
    static final int YEAR = 2024;
    private static final Place BANK = Place.bank("agribank");
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final PersonId LAN = Some.person(900);
    private static final int PEOPLE = 40;
    private static final List<LevyGroup> GROUPS = List.of(LevyGroup.values());
    private static final LevyRules RULES = new LevyRules(
            new Rulebook(ShippedRules.all()),
            new Standing(UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, null),
            TODAY);
    private static final Funds FUNDS = new Funds(Map.of(
            POOR, new Fund.Opened(POOR, FundKind.PASS_THROUGH, OPENED, null),
            DISASTER, new Fund.Opened(DISASTER, FundKind.PASS_THROUGH, OPENED, null)));

    private final Random random;
    private final Members members;
    private final List<Object> facts = new ArrayList<>();
    private final Map<VoucherId, VoucherContent> standing = new LinkedHashMap<>();
    private final Map<FundCode, Map<Account, Long>> sums = new HashMap<>();
    private final Map<CampaignId, Campaign> campaigns =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
    private UnitBook book = new UnitBook.Unopened();
    private LevyBook levy = LevyBook.EMPTY;
    private LocalDate day = OPENED;
    private int made;
    private int refused;

    Collector(long seed) {
        random = new Random(seed);
        List<Admission> people = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            people.add(new Admission(Some.person(i), null, PayerGroup.PUBLIC_SERVICE, null));
        }
        Members known = Members.NOBODY;
        for (MemberEvent fact : known.decide(new AdmitMembers(UNIT, OPENED, people, null, null, LAN, TODAY))) {
            known = known.evolve(fact);
        }
        members = known;
        List<OpeningVoucher> nothing = List.of();
        NewPlace bank = new NewPlace(BANK.code(), BANK.kind(), "Agribank");
        new UnitBook.Unopened()
                .decide(new OpenBook(UNIT, OPENED, List.of(bank), nothing, LAN, TODAY), FUNDS)
                .forEach(this::happen);
        call(CALL, POOR, CampaignKind.VOLUNTARY, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 15));
        call(LEVY, DISASTER, CampaignKind.LEVY, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 7, 31));
    }

    private void call(CampaignId id, FundCode fund, CampaignKind kind, LocalDate opens, LocalDate closes) {
        Terms.Asked terms = new Terms.Asked(kind, "93/2021/NĐ-CP", null, null, new Terms.DutyDays(15, 20, 30));
        new Campaign.Uncalled()
                .decide(new CallCampaign(
                        UNIT, id, fund, "Quỹ " + fund, "Chủ quỹ", "01/KH", opens, closes, terms, LAN, opens))
                .forEach(fact -> happen(id, fact));
    }

    int refused() {
        return refused;
    }

    List<Object> facts() {
        return List.copyOf(facts);
    }

    /** Something somebody asks for. */
    void step() {
        if (day.isBefore(LocalDate.of(2024, 9, 30)) && random.nextInt(2) == 0) {
            day = day.plusDays(1 + random.nextInt(3));
        }
        try {
            ask(Vnd.of(1 + random.nextLong(3_000_000)));
        } catch (RefusedException _) {
            refused++;
        }
    }

    private void ask(Vnd amount) {
        VoucherId voucher = Some.voucher(++made);
        Paper paper = Paper.of(day);
        switch (random.nextInt(14)) {
            case 0, 1 -> {
                CollectionList list = list(amount);
                post(
                        voucher,
                        Postings.donations(paper, POOR, FundKind.PASS_THROUGH, BANK, CALL, list),
                        CALL,
                        new CampaignCommand.ReceiveDonation(UNIT, CALL, voucher, list.total(), day));
            }
            case 2 ->
                post(
                        voucher,
                        Postings.donation(paper, POOR, FundKind.PASS_THROUGH, BANK, CALL, Part.whole(amount)),
                        CALL,
                        new CampaignCommand.ReceiveDonation(UNIT, CALL, voucher, amount, day));
            case 3, 4 -> handOver(voucher, random.nextBoolean() ? CALL : LEVY, amount);
            case 5 -> assess();
            case 6 ->
                happen(levy.decide(new LevyCommand.WaiveLevy(
                        UNIT, YEAR, Some.person(1 + random.nextInt(PEOPLE)), LevyExemption.MISTAKE, LAN, TODAY)));
            case 7, 8, 9 -> collectLevy(voucher, paper);
            case 10 ->
                post(
                        voucher,
                        Postings.lateDonation(paper, POOR, BANK, CALL, amount),
                        CALL,
                        new CampaignCommand.TakeLate(UNIT, CALL, voucher, amount, day));
            case 11 -> returnLate(voucher, paper, random.nextBoolean() ? null : amount);
            default -> reverse(voucher);
        }
    }

    private CollectionList list(Vnd amount) {
        List<CollectionLine> lines = new ArrayList<>();
        int from = random.nextInt(PEOPLE);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            PersonId person = random.nextInt(3) == 0 ? null : Some.person(1 + (from + i) % PEOPLE);
            lines.add(new CollectionLine(person, null, amount));
        }
        return new CollectionList(lines);
    }

    private void handOver(VoucherId voucher, CampaignId campaign, Vnd amount) {
        FundCode fund = campaign.equals(CALL) ? POOR : DISASTER;
        String receipt = random.nextBoolean() ? "BN-" + made : null;
        post(
                voucher,
                Postings.handOver(Paper.of(day), fund, BANK, campaign, receipt, amount),
                campaign,
                new CampaignCommand.HandOver(UNIT, campaign, voucher, amount, receipt, day));
    }

    private void assess() {
        List<PersonId> people = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(6); i++) {
            people.add(Some.person(1 + random.nextInt(PEOPLE)));
        }
        List<Exempt> exempt = random.nextInt(3) == 0
                ? List.of(new Exempt(
                        people.getFirst(), random.nextBoolean() ? LevyExemption.BY_LAW : LevyExemption.PAID_ELSEWHERE))
                : List.of();
        LevyGroup group = GROUPS.get(random.nextInt(GROUPS.size()));
        happen(levy.decide(
                new AssessLevy(UNIT, YEAR, LEVY, group, WageRegion.II, 22, people, exempt, day, LAN, TODAY),
                members,
                RULES));
    }

    private void collectLevy(VoucherId voucher, Paper paper) {
        List<CollectionLine> lines = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            Vnd owed = owed(Some.person(i));
            if (owed.isPositive() && random.nextBoolean()) {
                Vnd part = random.nextInt(4) == 0 ? Vnd.of(1 + random.nextLong(owed.dong() + 1)) : owed;
                lines.add(new CollectionLine(Some.person(i), null, part));
            }
        }
        CollectionList list = new CollectionList(lines);
        LevyEvent collected = levy.decide(new LevyCommand.CollectLevy(UNIT, YEAR, LEVY, voucher, list, day));
        post(
                voucher,
                Postings.levy(paper, DISASTER, BANK, LEVY, YEAR, list),
                LEVY,
                new CampaignCommand.ReceiveLevy(UNIT, LEVY, voucher, list.total(), day));
        happen(collected);
    }

    private Vnd owed(PersonId person) {
        var account = levy.accounts().get(person);
        return account == null ? Vnd.ZERO : account.owed();
    }

    private void returnLate(VoucherId voucher, Paper paper, @Nullable Vnd amount) {
        for (Map.Entry<VoucherId, Late> one : called(CALL).late().entrySet()) {
            Vnd left = one.getValue().left();
            if (left.isPositive()) {
                Vnd back = amount == null ? left : amount;
                post(
                        voucher,
                        Postings.lateReturned(paper, POOR, BANK, CALL, one.getKey(), back),
                        CALL,
                        new CampaignCommand.ReturnLate(UNIT, CALL, one.getKey(), voucher, back, day));
                return;
            }
        }
    }

    /** Takes one back whose money is still here. */
    private void reverse(VoucherId voucher) {
        List<VoucherId> all = List.copyOf(standing.keySet());
        if (all.isEmpty()) {
            return;
        }
        VoucherId of = all.get(random.nextInt(all.size()));
        VoucherContent wrong = requireNonNull(standing.get(of));
        Vnd amount = wrong.total();
        switch (wrong.purpose()) {
            case Purpose.Donation _
            when called(CALL).held().compareTo(amount) >= 0 ->
                takeBack(of, wrong, voucher, CALL, new CampaignCommand.ReverseEntry(UNIT, CALL, of, amount, day));
            case Purpose.Levy p
            when called(LEVY).held().compareTo(amount) >= 0 -> {
                LevyEvent back = levy.decide(new LevyCommand.ReverseLevy(UNIT, YEAR, of, p.list(), day));
                takeBack(of, wrong, voucher, LEVY, new CampaignCommand.ReverseEntry(UNIT, LEVY, of, amount, day));
                happen(back);
            }
            case Purpose.HandOver p ->
                takeBack(
                        of,
                        wrong,
                        voucher,
                        p.campaign(),
                        new CampaignCommand.ReverseEntry(UNIT, p.campaign(), of, amount.negate(), day));
            case Purpose.LateDonation _ ->
                takeBack(of, wrong, voucher, CALL, new CampaignCommand.ReverseLate(UNIT, CALL, of, day));
            case Purpose.LateReturned p ->
                takeBack(of, wrong, voucher, CALL, new CampaignCommand.ReverseReturn(UNIT, CALL, p.of(), of, day));
            default -> {}
        }
    }

    private void post(VoucherId voucher, VoucherContent content, CampaignId id, CampaignCommand said) {
        List<CampaignEvent> told = called(id).decide(said);
        List<BookEvent> booked = book.decide(new Post(UNIT, new Posting(voucher, content, LAN, LAN), TODAY), FUNDS);
        told.forEach(fact -> happen(id, fact));
        booked.forEach(this::happen);
        standing.put(voucher, content);
    }

    private void takeBack(VoucherId of, VoucherContent wrong, VoucherId voucher, CampaignId id, CampaignCommand said) {
        List<CampaignEvent> told = called(id).decide(said);
        Sealed<Sealed.Text> why = new Sealed<>(Subject.of(UNIT), "k1", Paper.NOTE, "c2VhbGVk");
        Posting reversal = new Posting(voucher, wrong.turned(of, day, day, why), LAN, LAN);
        List<BookEvent> booked = book.decide(new Correct(UNIT, reversal, null, Some.voucher(++made), TODAY), FUNDS);
        told.forEach(fact -> happen(id, fact));
        booked.forEach(this::happen);
        standing.remove(of);
    }

    /** All that is held goes where it belongs. */
    void finish() {
        day = LocalDate.of(2024, 10, 31);
        while (called(CALL).lateHeld().isPositive()) {
            returnLate(Some.voucher(++made), Paper.of(day), null);
        }
        for (CampaignId id : List.of(CALL, LEVY)) {
            Vnd held = called(id).held();
            if (held.isPositive()) {
                handOver(Some.voucher(++made), id, held);
            }
        }
    }

    Campaign.Called called(CampaignId id) {
        return (Campaign.Called) campaigns.getOrDefault(id, new Campaign.Uncalled());
    }

    LevyBook levy() {
        return levy;
    }

    private void happen(BookEvent fact) {
        facts.add(fact);
        book = book.evolve(fact);
        if (fact instanceof VoucherPosted voucher) {
            for (Line line : voucher.content().lines()) {
                sums.computeIfAbsent(line.fund(), _ -> new HashMap<>())
                        .merge(line.account(), line.amount().dong(), Long::sum);
                assertThat(line.account().kind().side())
                        .as("nothing of it is income or expense")
                        .isNotEqualTo(Account.Side.NET);
            }
        }
    }

    private void happen(LevyEvent fact) {
        facts.add(fact);
        levy = levy.evolve(fact);
    }

    private void happen(CampaignId id, CampaignEvent fact) {
        facts.add(fact);
        campaigns.put(id, campaigns.getOrDefault(id, new Campaign.Uncalled()).evolve(fact));
    }

    /** What is true after every command, reckoned from the vouchers' lines by other code than the book's. */
    void check(long seed) {
        for (CampaignId id : List.of(CALL, LEVY)) {
            Map<Account, Long> of = sums.getOrDefault(called(id).fund(), Map.of());
            long held = of.getOrDefault(BANK.account(), 0L);
            long owed = -of.getOrDefault(Account.OWED_TO_OWNER, 0L);
            long back = -of.getOrDefault(Account.TO_RETURN, 0L);
            require(held == owed + back, seed, "holds what it owes");
            require(called(id).held().dong() == owed, seed, "held for the owner");
            require(called(id).lateHeld().dong() == back, seed, "late, still to return");
        }
        levy.accounts().values().forEach(one -> {
            require(one.owed().equals(one.assessed().minus(one.collected())), seed, "owed");
            require(!one.owed().isNegative() && !one.collected().isNegative(), seed, "owed and collected");
        });
    }

    /** Asked some million times: words only where it does not hold. */
    private static void require(boolean holds, long seed, String what) {
        if (!holds) {
            throw new AssertionError("seed " + seed + ": " + what);
        }
    }

    /** Everything folded again from the first fact is what it is now. */
    void replay(long seed) {
        Map<CampaignId, Campaign> folded = new HashMap<>();
        UnitBook foldedBook = new UnitBook.Unopened();
        LevyBook foldedLevy = LevyBook.EMPTY;
        for (Object fact : facts) {
            switch (fact) {
                case BookEvent e -> foldedBook = foldedBook.evolve(e);
                case LevyEvent e -> foldedLevy = foldedLevy.evolve(e);
                case CampaignEvent e -> {
                    CampaignId id = of(e);
                    folded.put(
                            id, folded.getOrDefault(id, new Campaign.Uncalled()).evolve(e));
                }
                default -> throw new IllegalStateException("no fact of these: " + fact);
            }
        }
        assertThat(foldedBook).as("seed %d", seed).isEqualTo(book);
        assertThat(foldedLevy).as("seed %d", seed).isEqualTo(levy);
        assertThat(folded).as("seed %d", seed).isEqualTo(campaigns);
    }

    private static CampaignId of(CampaignEvent event) {
        return switch (event) {
            case CampaignEvent.CampaignCalled e -> e.campaign();
            case CampaignEvent.DonationReceived e -> e.campaign();
            case CampaignEvent.HandedOver e -> e.campaign();
            case CampaignEvent.CampaignEntryReversed e -> e.campaign();
            case CampaignEvent.TermsSet e -> e.campaign();
            case CampaignEvent.CampaignPublished e -> e.campaign();
            case CampaignEvent.ReceptionExtended e -> e.campaign();
            case CampaignEvent.OwnerReceiptNoted e -> e.campaign();
            case CampaignEvent.LateDonationTaken e -> e.campaign();
            case CampaignEvent.LateDonationReturned e -> e.campaign();
            case CampaignEvent.LateTakingReversed e -> e.campaign();
            case CampaignEvent.LateReturnReversed e -> e.campaign();
            case CampaignEvent.ThirdPartyGiftRegistered e ->
                throw new IllegalStateException("no fact of a campaign: " + e);
        };
    }
}
