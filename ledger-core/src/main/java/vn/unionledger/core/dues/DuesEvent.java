package vn.unionledger.core.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/**
 * What has happened to the dues of a unit's members. In every line of every fact, {@code amount} is what came in (negative:
 * went out), {@code applied} what it or an earlier prepayment now settles month by month (negative: settles no more), and
 * {@code prepaid} what is paid ahead from now on (negative: paid ahead no more); amount = applied + prepaid. Stored for ever: add
 * a record or a revision, never edit one.
 */
public sealed interface DuesEvent {
    UnitId unit();

    /**
     * What the members of one section or group owe for a month, by the rules known on the day it was reckoned. A fact and not a
     * question to the rules of today: a list people were shown stays what it was.
     *
     * @param section absent for members who are in none
     * @param withoutPay members whose dues nobody could reckon
     */
    record MonthAssessed(
            UnitId unit,
            YearMonth month,
            @Nullable SectionCode section,
            List<Assessed> lines,
            List<PersonId> withoutPay,
            LocalDate on,
            PersonId by)
            implements DuesEvent {
        public MonthAssessed {
            lines = List.copyOf(lines);
            withoutPay = List.copyOf(withoutPay);
        }
    }

    /**
     * What changed of a month reckoned before: a decision, a pay or an exemption became known later. In its lines, amounts are
     * differences. What is not owed any more is credited to later months or paid ahead; receipts stay as they are.
     */
    record MonthReassessed(
            UnitId unit,
            YearMonth month,
            @Nullable SectionCode section,
            List<Assessed> lines,
            LocalDate on,
            PersonId by)
            implements DuesEvent {
        public MonthReassessed {
            lines = List.copyOf(lines);
        }
    }

    /** A roll was posted: members paid. In the same append as its voucher. */
    record DuesCollected(UnitId unit, VoucherId voucher, YearMonth month, List<Paid> lines, LocalDate on)
            implements DuesEvent {
        public DuesCollected {
            lines = List.copyOf(lines);
        }
    }

    /** The voucher of a roll was taken back. Amounts are negative. */
    record CollectionReversed(UnitId unit, VoucherId voucher, YearMonth month, List<Paid> lines, LocalDate on)
            implements DuesEvent {
        public CollectionReversed {
            lines = List.copyOf(lines);
        }
    }

    /** Members got back what they had paid ahead. Amounts are negative. In the same append as its voucher. */
    record DuesRefunded(UnitId unit, VoucherId voucher, YearMonth month, List<Paid> lines, LocalDate on)
            implements DuesEvent {
        public DuesRefunded {
            lines = List.copyOf(lines);
        }
    }

    /** The voucher of a refund was taken back. Amounts are positive. */
    record RefundReversed(UnitId unit, VoucherId voucher, YearMonth month, List<Paid> lines, LocalDate on)
            implements DuesEvent {
        public RefundReversed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One member's dues of the month.
     *
     * @param standard đồng by the rate for everyone
     * @param excess đồng beyond it by the unit's own resolution
     * @param rule the rule that decided; absent where nothing is owed
     */
    record Assessed(
            PersonId member,
            PayerGroup group,
            Basis basis,
            Vnd standard,
            Vnd excess,
            @Nullable PolicyId rule,
            List<Applied> applied,
            Vnd prepaid) {
        public Assessed {
            applied = List.copyOf(applied);
        }
    }

    /**
     * One member's money.
     *
     * @param excess what of the amount is booked as above the standard rate
     */
    record Paid(
            PersonId member,
            @Nullable SectionCode section,
            Vnd amount,
            Vnd excess,
            List<Applied> applied,
            Vnd prepaid) {
        public Paid {
            applied = List.copyOf(applied);
        }
    }

    /** What of it settles a month. */
    record Applied(YearMonth month, Vnd amount) {}
}
