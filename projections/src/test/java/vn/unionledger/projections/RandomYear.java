package vn.unionledger.projections;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;

/** A year of a union that types its vouchers late, out of order, wrongly and back again; always the same for the same seed. */
public final class RandomYear {
    static final CampaignId CAMPAIGN = new CampaignId("e".repeat(32));

    private static final List<CareReason> REASONS = List.of(CareReason.values());

    private final Random random;
    private final Union union;
    private final List<VoucherPosted> posted = new ArrayList<>();
    private final Set<VoucherId> reversed = new HashSet<>();

    public RandomYear(Union union, long seed) {
        this.union = union;
        this.random = new Random(seed);
    }

    /** Posts this many vouchers more. */
    public void go(int vouchers) {
        for (int i = 0; i < vouchers; i++) {
            if (random.nextInt(10) == 0) {
                putRight();
            } else {
                posted.add(one());
            }
        }
    }

    private VoucherPosted one() {
        Account place = random.nextBoolean() ? Union.CASH : Union.BANK;
        boolean cash = place.equals(Union.CASH);
        VoucherKind in = cash ? VoucherKind.PT : VoucherKind.BC;
        VoucherKind out = cash ? VoucherKind.PC : VoucherKind.UNC;
        long dong = 1 + random.nextLong(5_000_000);
        LocalDate day = day();
        return switch (random.nextInt(9)) {
            case 0, 1 ->
                post(in, day, new Purpose.Dues(YearMonth.from(day)), Union.GENERAL, place, Account.income("22"), dong);
            case 2 -> post(in, day, new Purpose.Donation(CAMPAIGN), Union.SHELTER, place, Account.OWED_TO_OWNER, dong);
            case 3 ->
                post(out, day, new Purpose.HandOver(CAMPAIGN, null), Union.SHELTER, Account.OWED_TO_OWNER, place, dong);
            case 4 -> post(VoucherKind.CT, day, new Purpose.Transfer(), fund(), other(place), place, dong);
            case 5 ->
                post(
                        out,
                        day,
                        new Purpose.Welfare(
                                new CaseId(String.format(java.util.Locale.ROOT, "%032x", random.nextLong(1 << 30))),
                                REASONS.get(random.nextInt(REASONS.size())),
                                1,
                                1 + random.nextInt(3)),
                        Union.GENERAL,
                        Account.expense("31/tham-hoi"),
                        place,
                        dong);
            case 6 ->
                post(
                        VoucherKind.KT,
                        day,
                        new Purpose.ShareOwed(YearMonth.from(day)),
                        Union.GENERAL,
                        Account.expense("39"),
                        Account.PAYABLE_UP,
                        dong);
            case 7 -> twoFunds(out, day, place, dong);
            default -> post(out, day, new Purpose.Expense(), fund(), Account.expense("32"), place, dong);
        };
    }

    private void putRight() {
        if (posted.isEmpty()) {
            return;
        }
        VoucherPosted wrong = posted.get(random.nextInt(posted.size()));
        if (!reversed.add(wrong.voucher())) {
            return;
        }
        LocalDate day = day();
        union.reverse(
                wrong,
                day.isBefore(wrong.content().occurredOn()) ? wrong.content().occurredOn() : day);
    }

    private VoucherPosted twoFunds(VoucherKind kind, LocalDate day, Account place, long dong) {
        return union.post(
                kind,
                day,
                null,
                new Purpose.Expense(),
                List.of(
                        Line.debit(Union.GENERAL, Account.expense("33"), Vnd.of(dong), null),
                        Line.credit(Union.GENERAL, place, Vnd.of(dong), null),
                        Line.debit(Union.SHELTER, Account.expense("37"), Vnd.of(dong + 1), null),
                        Line.credit(Union.SHELTER, place, Vnd.of(dong + 1), null)),
                random.nextInt(5) == 0);
    }

    private VoucherPosted post(
            VoucherKind kind, LocalDate day, Purpose purpose, FundCode fund, Account debit, Account credit, long dong) {
        @Nullable LocalDate concerns = random.nextInt(8) == 0 ? day.minusDays(random.nextInt(60)) : null;
        return union.post(
                kind,
                day,
                concerns,
                purpose,
                List.of(Line.debit(fund, debit, Vnd.of(dong), null), Line.credit(fund, credit, Vnd.of(dong), null)),
                random.nextInt(10) == 0);
    }

    private static Account other(Account place) {
        return place.equals(Union.CASH) ? Union.BANK : Union.CASH;
    }

    private FundCode fund() {
        return random.nextBoolean() ? Union.GENERAL : Union.SHELTER;
    }

    private LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
    }
}
