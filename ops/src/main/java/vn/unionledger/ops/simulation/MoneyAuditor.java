package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.transfer.TransferEvent.ReceiptReversed;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.log.StoredEvent;

/**
 * What must be true of the money whatever happens: each voucher balances in each fund, no place of money is below zero after any
 * append, numbers have no gap, everything paid was approved as it is by another person, nothing is paid or taken back twice, and
 * money between two units leaves once, arrives once, and is the same at both ends.
 */
final class MoneyAuditor {
    private final Map<Cell, Long> cells = new HashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();
    private final Map<VoucherId, String> submitted = new HashMap<>();
    private final Map<VoucherId, VoucherApproved> approvals = new HashMap<>();
    private final Set<VoucherId> posted = new HashSet<>();
    private final Set<VoucherId> takenBack = new HashSet<>();
    private final Map<VoucherId, CaseId> paying = new HashMap<>();
    private final Set<CaseId> paid = new HashSet<>();
    private final Map<TransferId, TransferSent> sent = new HashMap<>();
    private final Map<TransferId, TransferReceived> arrived = new HashMap<>();
    private final Set<Cell> touched = new HashSet<>();

    private record Cell(UnitId unit, FundCode fund, Account place) {}

    void see(StoredEvent event) {
        switch (event.payload()) {
            case VoucherSubmitted forward -> submitted.put(forward.voucher(), forward.contentHash());
            case VoucherApproved approval -> approvals.put(approval.voucher(), approval);
            case VoucherPosted posting -> post(event.position(), posting);
            case TransferEvent transfer -> move(transfer, transfer.transfer() + " at " + event.position());
            default -> {}
        }
    }

    /** All of an act is in: what it leaves must be sound. */
    void endOfAppend() {
        for (Cell cell : touched) {
            Violation.unless(cells.getOrDefault(cell, 0L) >= 0, cell + " is below zero: " + cells.get(cell));
        }
        touched.clear();
    }

    private void post(long position, VoucherPosted posting) {
        String at = "voucher " + posting.number() + " at " + position;
        Map<FundCode, Long> sums = new HashMap<>();
        for (Line line : posting.content().lines()) {
            sums.merge(line.fund(), line.amount().dong(), Math::addExact);
            if (line.account().kind() == Account.Kind.PLACE) {
                var cell = new Cell(posting.unit(), line.fund(), line.account());
                cells.merge(cell, line.amount().dong(), Math::addExact);
                touched.add(cell);
            }
        }
        Violation.unless(sums.values().stream().allMatch(sum -> sum == 0), at + " does not balance: " + sums);
        String series = posting.unit() + " " + posting.content().kind() + " "
                + posting.content().occurredOn().getYear();
        Violation.unless(
                posting.serial() == serials.merge(series, 1, Integer::sum), at + " is not the next of its series");
        Violation.unless(posted.add(posting.voucher()), at + " was posted before");
        approved(at, posting);
        once(at, posting);
    }

    private void move(TransferEvent event, String at) {
        switch (event) {
            case TransferSent e -> Violation.unless(sent.put(e.transfer(), e) == null, at + " has left before");
            case TransferReceived e -> Violation.unless(arrived.put(e.transfer(), e) == null, at + " is there already");
            case SendingReversed e -> Violation.unless(sent.remove(e.transfer()) != null, at + " had not left");
            case ReceiptReversed e -> Violation.unless(arrived.remove(e.transfer()) != null, at + " was not there");
        }
        TransferSent left = sent.get(event.transfer());
        TransferReceived there = arrived.get(event.transfer());
        Violation.unless(
                left == null
                        || there == null
                        || (left.amount().equals(there.amount())
                                && left.to().equals(there.unit())
                                && left.unit().equals(there.from())),
                at + " is not the same at both ends");
    }

    private void approved(String at, VoucherPosted posting) {
        PersonId approver = posting.approver();
        String hash = submitted.get(posting.voucher());
        if (approver == null || hash == null) {
            return;
        }
        VoucherApproved approval = approvals.get(posting.voucher());
        Violation.unless(
                approval != null
                        && approval.contentHash().equals(hash)
                        && posting.content().fingerprint().equals(hash)
                        && approval.by().equals(approver)
                        && !approver.equals(posting.maker()),
                at + " was not approved as it is by another person");
    }

    private void once(String at, VoucherPosted posting) {
        switch (posting.content().purpose()) {
            case Purpose.Reversal reversal -> {
                Violation.unless(takenBack.add(reversal.of()), at + " takes back what was taken back");
                CaseId free = paying.remove(reversal.of());
                if (free != null) {
                    paid.remove(free);
                }
            }
            case Purpose.Correction correction -> pay(at, posting.voucher(), correction.right());
            case Purpose purpose -> pay(at, posting.voucher(), purpose);
        }
    }

    private void pay(String at, VoucherId voucher, Purpose purpose) {
        if (purpose instanceof Purpose.Welfare welfare) {
            Violation.unless(paid.add(welfare.aCase()), at + " pays a case that is paid");
            paying.put(voucher, welfare.aCase());
        }
    }
}
