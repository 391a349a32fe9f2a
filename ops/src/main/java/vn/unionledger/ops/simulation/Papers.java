package vn.unionledger.ops.simulation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.UnitId;

/**
 * What the officers' vouchers say: plain income and spending, and what the matters of the union make of it. In each run one matter is
 * the busiest, so that it goes deep in that one instead of touching each.
 */
final class Papers {
    private static final String OTHER_INCOME = "25";
    private static final int DAYS_BACK = 60;

    private final RandomGenerator chance;
    private final List<Matter> matters;
    private final Matter busiest;

    Papers(RandomGenerator chance) {
        this.chance = chance;
        matters = List.of(
                new Care(chance), new Transfers(chance), new Loans(chance), new Gifts(chance), new Stops(chance));
        busiest = matters.get(chance.nextInt(matters.size()));
    }

    /** Hears of every voucher that was posted. */
    void posted(Slip slip) {
        matters.forEach(matter -> matter.posted(slip));
    }

    /** Something asked for in one of the matters besides vouchers. */
    Optional<Want> want(UnitId unit, int number) {
        return matter().want(unit, number);
    }

    /** The busiest three times out of four. */
    private Matter matter() {
        return chance.nextInt(4) == 0 ? matters.get(chance.nextInt(matters.size())) : busiest;
    }

    /** Cash that nothing can stand against. */
    VoucherContent receipt() {
        return Postings.otherIncome(
                Paper.of(Union.TODAY), Union.ORDINARY, Union.CASH, OTHER_INCOME, Matter.amount(chance));
    }

    /** One line of an imported file. */
    VoucherContent imported(ImportId file, int txn) {
        VoucherContent receipt = Postings.otherIncome(
                Paper.of(Union.TODAY), Union.DUES, Union.CASH, OTHER_INCOME, Matter.amount(chance));
        return as(receipt, new Purpose.Imported(file, txn, "PT" + txn, "THU", "KHAC"));
    }

    private static VoucherContent as(VoucherContent receipt, Purpose purpose) {
        return new VoucherContent(
                receipt.kind(),
                receipt.documentOn(),
                receipt.occurredOn(),
                null,
                receipt.lines(),
                purpose,
                null,
                null,
                false);
    }

    /** A voucher of any kind, dated within the last two months. */
    VoucherContent content(UnitId unit) {
        return ofMatter(unit).orElseGet(this::plain);
    }

    /** The same, mostly of one of the matters, or nothing if that one has nothing to write about yet. */
    Optional<VoucherContent> ofMatter(UnitId unit) {
        return chance.nextInt(4) == 0 ? Optional.of(plain()) : matter().content(unit, place());
    }

    private Place place() {
        return chance.nextInt(3) == 0 ? Union.BANK : Union.CASH;
    }

    private VoucherContent plain() {
        Place place = place();
        Paper paper = Paper.of(Union.TODAY.minusDays(chance.nextInt(DAYS_BACK)));
        FundCode fund = chance.nextInt(3) == 0 ? Union.DUES : Union.ORDINARY;
        return switch (chance.nextInt(6)) {
            case 0 -> Postings.dues(paper, fund, place, month(), List.of(new Part(null, Matter.amount(chance))));
            case 1, 2 -> Postings.otherIncome(paper, fund, place, OTHER_INCOME, Matter.amount(chance));
            case 3 -> Postings.transfer(paper, fund, Union.CASH, Union.BANK, Matter.amount(chance));
            default -> Postings.expense(paper, fund, place, Item.ADMINISTRATION, null, Matter.amount(chance));
        };
    }

    YearMonth month() {
        return Union.month(chance.nextInt(Union.MONTHS));
    }
}
