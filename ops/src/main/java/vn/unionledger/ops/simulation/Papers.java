package vn.unionledger.ops.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;

/**
 * What the officers' vouchers say: income, spending, transfers, money from one unit to the other, and the cases that have been asked
 * for so far.
 */
final class Papers {
    private static final String OTHER_INCOME = "25";
    private static final int MONTHS = 6;
    private static final int DAYS_BACK = 60;
    private static final long DONG_MOST = 2_500_000;

    private final RandomGenerator chance;
    private final List<Aid> aids = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();

    /** Aid somebody asked for. */
    record Aid(UnitId unit, CaseId aCase, Vnd amount) {}

    /** Money that one unit says it sends to the other, whether or not it ever leaves. */
    private record Transfer(TransferId id, UnitId from, UnitId to, Vnd amount) {}

    Papers(RandomGenerator chance) {
        this.chance = chance;
    }

    void know(Aid asked) {
        aids.add(asked);
    }

    /** Cash that nothing can stand against. */
    VoucherContent receipt() {
        return Postings.otherIncome(Paper.of(Union.TODAY), Union.ORDINARY, Union.CASH, OTHER_INCOME, amount());
    }

    /** One line of an imported file. */
    VoucherContent imported(ImportId file, int txn) {
        VoucherContent receipt =
                Postings.otherIncome(Paper.of(Union.TODAY), Union.DUES, Union.CASH, OTHER_INCOME, amount());
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
        Paper paper = Paper.of(Union.TODAY.minusDays(chance.nextInt(DAYS_BACK)));
        Place place = chance.nextInt(3) == 0 ? Union.BANK : Union.CASH;
        FundCode fund = chance.nextInt(3) == 0 ? Union.DUES : Union.ORDINARY;
        return switch (chance.nextInt(11)) {
            case 0 -> Postings.dues(paper, fund, place, month(), List.of(new Part(null, amount())));
            case 1, 2 -> Postings.otherIncome(paper, fund, place, OTHER_INCOME, amount());
            case 3 -> Postings.transfer(paper, fund, Union.CASH, Union.BANK, amount());
            case 4, 5 -> {
                List<Aid> here =
                        aids.stream().filter(aid -> aid.unit().equals(unit)).toList();
                if (here.isEmpty()) {
                    yield Postings.otherIncome(paper, fund, place, OTHER_INCOME, amount());
                }
                Aid aid = here.get(chance.nextInt(here.size()));
                yield Postings.welfare(
                        Paper.of(Union.TODAY),
                        Union.ORDINARY,
                        place,
                        aid.aCase(),
                        CareReason.ILLNESS,
                        1,
                        1,
                        null,
                        aid.amount());
            }
            case 6 -> sent(paper, unit, fund, place);
            case 7, 8 -> received(paper, unit, fund, place);
            default -> Postings.expense(paper, fund, place, Item.ADMINISTRATION, null, amount());
        };
    }

    private VoucherContent sent(Paper paper, UnitId unit, FundCode fund, Place place) {
        UnitId to = Union.UNITS.get(1 - Union.UNITS.indexOf(unit));
        var transfer = new Transfer(new TransferId(Union.id("transfer " + transfers.size())), unit, to, amount());
        transfers.add(transfer);
        return Postings.sent(paper, fund, place, transfer.id(), to, TransferKind.SUPPORT, transfer.amount());
    }

    /** Of what the other unit says it sends: perhaps before it leaves, perhaps again, now and then another amount. */
    private VoucherContent received(Paper paper, UnitId unit, FundCode fund, Place place) {
        List<Transfer> here =
                transfers.stream().filter(one -> one.to().equals(unit)).toList();
        if (here.isEmpty()) {
            return Postings.otherIncome(paper, fund, place, OTHER_INCOME, amount());
        }
        Transfer one = here.get(chance.nextInt(here.size()));
        Vnd amount = chance.nextInt(6) == 0 ? amount() : one.amount();
        return Postings.received(
                paper,
                fund,
                place,
                new Purpose.Received(one.id(), one.from(), TransferKind.SUPPORT, null),
                ShareRow.ALLOCATION,
                amount);
    }

    Vnd amount() {
        return Vnd.of(1 + chance.nextLong(DONG_MOST));
    }

    YearMonth month() {
        return YearMonth.from(Union.OPENED).plusMonths(chance.nextInt(MONTHS));
    }
}
