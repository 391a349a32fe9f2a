package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account.Kind;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.contribution.HeldShare;
import vn.unionledger.core.contribution.HeldShareCommand;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refund.RefundCommand;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.refund.Refunding;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.remittance.Remittance;
import vn.unionledger.core.remittance.RemittanceCommand;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.transfer.Transfer;
import vn.unionledger.core.transfer.TransferCommand;
import vn.unionledger.core.transfer.TransferEvent;

/**
 * A province and three unions below it, with everything that money between them goes by, led by chance. What an act would decide
 * is decided together here: all of it happens, or nothing.
 */
final class Levels {
    static final UnitId PROVINCE = new UnitId("ldld-vinh-long");
    static final List<UnitId> UNITS =
            List.of(PROVINCE, new UnitId("cdcs-giay"), new UnitId("cdcs-det"), new UnitId("cdcs-may"));
    static final FundCode FUND = new FundCode("kinh-phi");
    static final Distribution SEVENTY = Distribution.keeping(IncomeKind.DUES_STANDARD, 7_000);
    static final Distribution SEVENTY_FIVE = Distribution.keeping(IncomeKind.EMPLOYER_CONTRIBUTION, 7_500);
    private static final Place BANK = Place.bank("agribank");
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);
    private static final EmployerCode EMPLOYER = new EmployerCode("giay-my-phong");
    private static final PersonId LAN = Some.person(2);
    private static final PersonId HOA = Some.person(1);
    private static final Funds FUNDS = new Funds(Map.of(FUND, new Fund.Opened(FUND, FundKind.ORDINARY, OPENED, null)));

    private final Random random;
    private final Map<UnitId, UnitBook> books = new HashMap<>();
    private final Map<UnitId, HeldShare> held = new HashMap<>();
    private final Map<UnitId, Remittance> remittances = new HashMap<>();
    private final Map<TransferId, Transfer> transfers = new LinkedHashMap<>();
    private final Map<VoucherId, Refunding> refunds = new LinkedHashMap<>();
    private final Map<UnitId, List<VoucherPosted>> posted = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();
    private LocalDate day = OPENED;
    private int made;
    private int refused;

    /** What came from outside all units, less what went there. */
    private long fromOutside;

    Levels(long seed) {
        random = new Random(seed);
        for (UnitId unit : UNITS) {
            OpeningVoucher opening = new OpeningVoucher(
                    Some.voucher(++made),
                    Postings.opening(
                            Paper.of(OPENED), List.of(Held.in(BANK, FUND, FundKind.ORDINARY, Vnd.of(50_000_000)))));
            OpenBook open = new OpenBook(
                    unit,
                    OPENED,
                    List.of(new NewPlace(BANK.code(), BANK.kind(), "Agribank")),
                    List.of(opening),
                    LAN,
                    TODAY);
            fromOutside += 50_000_000;
            happen(new UnitBook.Unopened().decide(open, FUNDS));
        }
    }

    int refused() {
        return refused;
    }

    List<Object> facts() {
        return List.copyOf(facts);
    }

    /** Something somebody asks for. */
    void step() {
        if (random.nextInt(3) == 0 && day.isBefore(TODAY)) {
            day = day.plusDays(1 + random.nextInt(4));
        }
        UnitId unit = UNITS.get(random.nextInt(UNITS.size()));
        Vnd amount = Vnd.of(1 + random.nextLong(20_000_000));
        try {
            ask(unit, amount);
        } catch (RefusedException _) {
            refused++;
        }
    }

    private void ask(UnitId unit, Vnd amount) {
        Paper paper = Paper.of(day);
        VoucherId voucher = Some.voucher(++made);
        switch (random.nextInt(13)) {
            case 0, 1 -> {
                post(
                        unit,
                        voucher,
                        Postings.dues(paper, FUND, BANK, YearMonth.from(day), Part.whole(amount)),
                        List.of());
                fromOutside += amount.dong();
            }
            case 2 -> {
                post(
                        unit,
                        voucher,
                        Postings.employerPaid(paper, FUND, BANK, EMPLOYER, amount, null, Vnd.ZERO),
                        List.of());
                fromOutside += amount.dong();
            }
            case 3, 4 -> collectFor(below(), voucher, amount, paper);
            case 5, 6 -> reckon(unit, voucher, paper);
            case 7 -> send(unit.equals(PROVINCE) ? below() : unit, PROVINCE, TransferKind.REMITTANCE, voucher, amount);
            case 8 -> send(PROVINCE, below(), TransferKind.PASS_DOWN, voucher, amount);
            case 9, 10 -> pair(voucher, amount);
            case 11 -> refund(unit, voucher, amount, paper);
            default -> {
                if (random.nextInt(4) == 0) {
                    happen(book(unit)
                            .decide(new CloseMonth(unit, YearMonth.from(day).minusMonths(1), LAN, TODAY), FUNDS));
                } else {
                    reverse(unit, voucher, paper);
                }
            }
        }
    }

    private void collectFor(UnitId below, VoucherId voucher, Vnd amount, Paper paper) {
        Vnd share = amount.minus(SEVENTY_FIVE.upperOf(amount));
        List<HeldShareEvent> collected = share.isZero()
                ? List.of()
                : held(below)
                        .decide(new HeldShareCommand.Collect(
                                PROVINCE, below, EMPLOYER, voucher, share, day, day.plusDays(7)));
        post(PROVINCE, voucher, Postings.employerPaid(paper, FUND, BANK, EMPLOYER, amount, below, share), collected);
        fromOutside += amount.dong();
    }

    private void reckon(UnitId unit, VoucherId voucher, Paper paper) {
        IncomeKind income = random.nextBoolean() ? IncomeKind.DUES_STANDARD : IncomeKind.EMPLOYER_CONTRIBUTION;
        Distribution rule = income == IncomeKind.DUES_STANDARD ? SEVENTY : SEVENTY_FIVE;
        PolicyId policy = new PolicyId("chia-" + rule.shares().getFirst().basisPoints());
        YearMonth month = YearMonth.from(day).minusMonths(1);
        Remittance.Year year = Remittance.year(FUND, income, month, rule);
        Map<YearMonth, Vnd> bases = bases(unit, income, month, year);
        Vnd amount = remittance(unit).toReckon(year, rule, bases);
        List<RemittanceEvent> reckoned = remittance(unit)
                .decide(new RemittanceCommand.Reckon(
                        unit, FUND, income, month, policy, rule, bases, Vnd.ZERO, amount, voucher, day));
        post(unit, voucher, Postings.shareReckoned(paper, FUND, month, income, policy, amount), reckoned);
        assertThat(remittance(unit).toReckon(year, rule, bases)).isEqualTo(Vnd.ZERO);
    }

    private Map<YearMonth, Vnd> bases(UnitId unit, IncomeKind income, YearMonth month, Remittance.Year year) {
        YearMonth last =
                remittance(unit).reckonedThrough(year).filter(month::isBefore).orElse(month);
        Map<YearMonth, Vnd> bases = new HashMap<>();
        for (YearMonth one = month.withMonth(1); !one.isAfter(last); one = one.plusMonths(1)) {
            bases.put(one, book(unit).income(FUND, income, one));
        }
        return bases;
    }

    private void send(UnitId from, UnitId to, TransferKind kind, VoucherId voucher, Vnd amount) {
        send(from, to, kind, voucher, amount, Some.transfer(made));
    }

    private void send(UnitId from, UnitId to, TransferKind kind, VoucherId voucher, Vnd amount, TransferId transfer) {
        List<Object> said = new ArrayList<>(transfer(transfer)
                .decide(new TransferCommand.Send(from, transfer, to, kind, FUND, voucher, amount, day)));
        if (kind == TransferKind.PASS_DOWN) {
            said.addAll(held(to).decide(new HeldShareCommand.Pass(PROVINCE, to, transfer, voucher, amount, day)));
        }
        post(from, voucher, Postings.sent(Paper.of(day), FUND, BANK, transfer, to, kind, amount), said);
    }

    /** The other end of a transfer, or money nobody has said anything about yet. */
    private void pair(VoucherId voucher, Vnd amount) {
        for (Map.Entry<TransferId, Transfer> one : transfers.entrySet()) {
            Transfer transfer = one.getValue();
            Transfer.Leg sent = transfer.sent();
            Transfer.Leg received = transfer.received();
            if (sent != null && received == null) {
                receive(sent.from(), sent.to(), sent.kind(), voucher, sent.amount(), one.getKey());
                return;
            }
            if (sent == null && received != null && random.nextBoolean()) {
                send(received.from(), received.to(), received.kind(), voucher, received.amount(), one.getKey());
                return;
            }
        }
        receive(below(), PROVINCE, TransferKind.REMITTANCE, voucher, amount, Some.transfer(made));
    }

    private void receive(
            UnitId from, UnitId to, TransferKind kind, VoucherId voucher, Vnd amount, TransferId transfer) {
        ShareRow row = random.nextBoolean() ? ShareRow.CONTRIBUTION : ShareRow.ALLOCATION;
        Purpose.Received purpose = new Purpose.Received(transfer, from, kind, null);
        post(
                to,
                voucher,
                Postings.received(Paper.of(day), FUND, BANK, purpose, row, amount),
                transfer(transfer)
                        .decide(new TransferCommand.Receive(to, transfer, from, kind, FUND, voucher, amount, day)));
    }

    private void refund(UnitId unit, VoucherId voucher, Vnd amount, Paper paper) {
        List<VoucherId> open = refunds.keySet().stream()
                .filter(receipt -> refunds.get(receipt) instanceof Refunding.Taken taken
                        && taken.unit().equals(unit)
                        && taken.left().isPositive())
                .toList();
        if (open.isEmpty() || random.nextBoolean()) {
            PolicyId stop = new PolicyId("ngung-thu");
            post(
                    unit,
                    voucher,
                    Postings.toRefund(paper, FUND, BANK, IncomeKind.DUES_STANDARD, amount),
                    new Refunding.Nothing()
                            .decide(new RefundCommand.TakeAfterStop(
                                    unit, voucher, FUND, IncomeKind.DUES_STANDARD, amount, stop, OPENED, day, day)));
            fromOutside += amount.dong();
            return;
        }
        VoucherId receipt = open.get(random.nextInt(open.size()));
        Vnd left = ((Refunding.Taken) refunding(receipt)).left();
        Vnd back = random.nextBoolean() ? left : amount;
        post(
                unit,
                voucher,
                Postings.refunded(paper, FUND, BANK, receipt, back),
                refunding(receipt).decide(new RefundCommand.Refund(unit, receipt, voucher, back, day)));
        fromOutside -= back.dong();
    }

    private void reverse(UnitId unit, VoucherId voucher, Paper paper) {
        List<VoucherPosted> all = posted.computeIfAbsent(unit, _ -> new ArrayList<>());
        if (all.isEmpty()) {
            return;
        }
        VoucherPosted wrong = all.get(random.nextInt(all.size()));
        VoucherContent content = wrong.content();
        List<Object> said = new ArrayList<>(unsaid(unit, wrong.voucher(), content));
        Sealed<Sealed.Text> why = new Sealed<>(Subject.of(unit), "k1", Paper.NOTE, "c2VhbGVk");
        VoucherContent back = content.turned(wrong.voucher(), paper.documentOn(), paper.occurredOn(), why);
        List<BookEvent> booked = book(unit)
                .decide(
                        new Correct(unit, new Posting(voucher, back, LAN, HOA), null, Some.voucher(++made), TODAY),
                        FUNDS);
        happen(said);
        happen(booked);
        all.remove(wrong);
        // a gap that stays is filled against the shortage account, with money that is not there
        fromOutside -= outside(content);
        for (BookEvent event : booked) {
            if (event instanceof VoucherPosted one && one.content().purpose() instanceof Purpose.Shortage) {
                fromOutside += one.content().on(Kind.PLACE).dong();
                all.removeIf(it -> it.voucher().equals(one.voucher()));
            }
        }
        all.removeIf(it -> it.voucher().equals(voucher));
    }

    private static long outside(VoucherContent content) {
        return switch (content.purpose()) {
            case Purpose.Sent _, Purpose.Received _ -> 0;
            default -> content.on(Kind.PLACE).dong();
        };
    }

    private List<? extends Object> unsaid(UnitId unit, VoucherId voucher, VoucherContent content) {
        return switch (content.purpose()) {
            case Purpose.EmployerPaid _ -> {
                Vnd share = content.on(Kind.PAYABLE).negate();
                UnitId below = whose(content);
                yield below == null
                        ? List.of()
                        : held(below).decide(new HeldShareCommand.ReverseCollection(unit, below, voucher, share, day));
            }
            case Purpose.ShareReckoned _ ->
                remittance(unit).decide(new RemittanceCommand.ReverseReckoning(unit, voucher, day));
            case Purpose.Sent p -> {
                List<Object> said = new ArrayList<>(transfer(p.transfer())
                        .decide(new TransferCommand.ReverseSending(unit, p.transfer(), voucher, day)));
                if (p.kind() == TransferKind.PASS_DOWN) {
                    said.addAll(held(p.to())
                            .decide(new HeldShareCommand.ReversePassing(
                                    unit, p.to(), p.transfer(), voucher, content.total(), day)));
                }
                yield said;
            }
            case Purpose.Received p ->
                transfer(p.transfer()).decide(new TransferCommand.ReverseReceipt(unit, p.transfer(), voucher, day));
            case Purpose.ToRefund _ -> refunding(voucher).decide(new RefundCommand.ReverseTaking(unit, voucher, day));
            case Purpose.Refunded p ->
                refunding(p.of()).decide(new RefundCommand.ReverseRefund(unit, p.of(), voucher, day));
            default -> List.of();
        };
    }

    private static @Nullable UnitId whose(VoucherContent content) {
        return UNITS.stream()
                .filter(unit ->
                        content.lines().stream().anyMatch(line -> line.account().equals(Account.owedTo(unit))))
                .findFirst()
                .orElse(null);
    }

    private void post(UnitId unit, VoucherId voucher, VoucherContent content, List<? extends Object> said) {
        List<BookEvent> booked =
                book(unit).decide(new Post(unit, new Posting(voucher, content, LAN, HOA), TODAY), FUNDS);
        happen(said);
        happen(booked);
    }

    private void happen(List<? extends Object> events) {
        for (Object event : events) {
            facts.add(event);
            switch (event) {
                case BookEvent e -> {
                    books.put(e.unit(), book(e.unit()).evolve(e));
                    if (e instanceof VoucherPosted one && !(one.content().purpose() instanceof Purpose.Opening)) {
                        posted.computeIfAbsent(e.unit(), _ -> new ArrayList<>()).add(one);
                    }
                }
                case HeldShareEvent e ->
                    held.put(e.grassroots(), held(e.grassroots()).evolve(e));
                case RemittanceEvent e ->
                    remittances.put(e.unit(), remittance(e.unit()).evolve(e));
                case TransferEvent e ->
                    transfers.put(e.transfer(), transfer(e.transfer()).evolve(e));
                case RefundEvent e ->
                    refunds.put(e.receipt(), refunding(e.receipt()).evolve(e));
                default -> throw new AssertionError(event);
            }
        }
    }

    /** What must hold at every position. */
    void check(long seed) {
        long there = 0;
        for (UnitId unit : UNITS) {
            UnitBook book = book(unit);
            there += book.balance(FUND, BANK.account());
            assertThat(-book.balance(FUND, Account.TO_REFUND))
                    .as("seed %d: watched and to be refunded by %s", seed, unit)
                    .isEqualTo(refunds.values().stream()
                            .mapToLong(one -> one instanceof Refunding.Taken taken
                                            && taken.unit().equals(unit)
                                    ? taken.left().dong()
                                    : 0)
                            .sum());
            assertThat(-book(PROVINCE).balance(FUND, Account.owedTo(unit)))
                    .as("seed %d: held for %s", seed, unit)
                    .isEqualTo(held(unit).held().dong());
        }
        long inTransit = transfers.values().stream()
                .mapToLong(one -> one.inTransit().dong())
                .sum();
        assertThat(there + inTransit).as("seed %d: held and in transit", seed).isEqualTo(fromOutside);
    }

    /** The same, folded from the facts alone. */
    void replay(long seed) {
        Levels again = new Levels(seed);
        again.facts.clear();
        again.books.clear();
        again.posted.clear();
        again.happen(facts);
        assertThat(again.books).as("seed %d", seed).isEqualTo(books);
        assertThat(again.held).as("seed %d", seed).isEqualTo(held);
        assertThat(again.remittances).as("seed %d", seed).isEqualTo(remittances);
        assertThat(again.transfers).as("seed %d", seed).isEqualTo(transfers);
        assertThat(again.refunds).as("seed %d", seed).isEqualTo(refunds);
    }

    private UnitId below() {
        return UNITS.get(1 + random.nextInt(UNITS.size() - 1));
    }

    private UnitBook book(UnitId unit) {
        return books.getOrDefault(unit, new UnitBook.Unopened());
    }

    private HeldShare held(UnitId unit) {
        return held.getOrDefault(unit, HeldShare.NONE);
    }

    private Remittance remittance(UnitId unit) {
        return remittances.getOrDefault(unit, Remittance.NONE);
    }

    private Transfer transfer(TransferId transfer) {
        return transfers.getOrDefault(transfer, Transfer.NONE);
    }

    private Refunding refunding(VoucherId receipt) {
        return refunds.getOrDefault(receipt, new Refunding.Nothing());
    }
}
