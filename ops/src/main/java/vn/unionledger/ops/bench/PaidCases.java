package vn.unionledger.ops.bench;

import static java.util.Objects.requireNonNull;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;

/**
 * Posts approved vouchers, each of which pays a case of its own: the case is paid, the money moves and the voucher gets its number
 * in one append of three events on three aggregates. Cases and vouchers are asked for, put forward and approved before, unmeasured;
 * those approved last are paid first.
 */
final class PaidCases implements Peer {
    private static final int READY_PER_SECOND = 8_000;
    private static final int MAKERS = 64;
    private static final Vnd AID = Vnd.of(1_000);

    private final String name;
    private final Union office;
    private final Union till;
    private final LongSupplier numbers;
    private final List<Deque<VoucherId>> approved;

    /**
     * @param office the program in which they are asked for, put forward and approved
     * @param till the program that posts them, the same one or another
     * @param numbers never the same twice
     */
    PaidCases(String name, Union office, Union till, LongSupplier numbers) {
        this.name = name;
        this.office = office;
        this.till = till;
        this.numbers = numbers;
        approved = IntStream.range(0, Union.UNITS)
                .<Deque<VoucherId>>mapToObj(_ -> new ConcurrentLinkedDeque<>())
                .toList();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int commands() {
        return 4;
    }

    @Override
    public void prepare(double seconds) throws Exception {
        int each = (int) Math.ceil(READY_PER_SECOND * seconds / Union.UNITS);
        Parallel.each(Union.UNITS, MAKERS, unit -> {
            for (int ready = approved.get(unit).size(); ready < each; ready++) {
                approve(unit);
            }
        });
    }

    private void approve(int unit) {
        String key = "case " + numbers.getAsLong();
        var aCase = new CaseId(Union.id(key));
        var voucher = new VoucherId(Union.id(key + " voucher"));
        office.send(
                unit,
                key,
                new RequestAid(
                        Union.unit(unit),
                        aCase,
                        Union.FUND,
                        CareReason.ILLNESS,
                        AID,
                        1,
                        null,
                        null,
                        null,
                        null,
                        Union.DAY,
                        Union.accountant(unit),
                        false,
                        Union.DAY));
        VoucherContent content = Postings.welfare(
                Paper.of(Union.DAY), Union.FUND, Union.BANK, aCase, CareReason.ILLNESS, 1, 1, null, AID);
        String fingerprint = requireNonNull(office.send(
                        unit,
                        key + " put forward",
                        new SubmitVoucher(Union.unit(unit), voucher, content, Union.accountant(unit), Union.DAY))
                .answer());
        office.sendAsChair(
                unit,
                key + " approved",
                new ApproveVoucher(Union.unit(unit), voucher, fingerprint, Union.chair(unit), Union.DAY));
        approved.get(unit).add(voucher);
    }

    @Override
    public Client client(int number, int of) {
        return new Client() {
            private int sent;

            @Override
            public boolean act() {
                int unit = Math.floorMod(number + of * sent++, Union.UNITS);
                VoucherId voucher = approved.get(unit).pollLast();
                if (voucher == null) {
                    return false;
                }
                till.send(
                        unit,
                        voucher + " posted",
                        new PostVoucher(Union.unit(unit), voucher, Union.accountant(unit), Union.DAY));
                return true;
            }
        };
    }
}
