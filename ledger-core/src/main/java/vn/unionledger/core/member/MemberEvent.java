package vn.unionledger.core.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/**
 * What has happened to the members of a unit. People are random ids; their names stand, sealed, where they were registered.
 * Stored for ever: add a record or a revision, never edit one.
 */
public sealed interface MemberEvent {
    UnitId unit();

    /** Kết nạp, or taken over from elsewhere: so many people are members from that day on. */
    record MembersAdmitted(
            UnitId unit,
            LocalDate on,
            List<Admission> people,
            @Nullable String document,
            PersonId by) implements MemberEvent {
        public MembersAdmitted {
            people = List.copyOf(people);
        }
    }

    /**
     * One of those admitted.
     *
     * @param section the section or group; absent if in none
     * @param pay đồng a month; absent if not known yet
     */
    record Admission(
            PersonId person,
            @Nullable SectionCode section,
            PayerGroup group,
            @Nullable Vnd pay) {}

    /** From that day on they are in another section or group, or in none. */
    record MembersMoved(
            UnitId unit,
            LocalDate on,
            List<PersonId> people,
            @Nullable SectionCode to,
            PersonId by) implements MemberEvent {
        public MembersMoved {
            people = List.copyOf(people);
        }
    }

    /** The pay dues are reckoned from, from that month on. Said again about a month, the later one stands. */
    record PaySet(UnitId unit, YearMonth from, List<Pay> people, PersonId by) implements MemberEvent {
        public PaySet {
            people = List.copyOf(people);
        }
    }

    /** What one member is paid, đồng a month, or the fixed amount set. */
    record Pay(PersonId person, Vnd amount) {}

    /** From that month on the member pays by the rules of another payer group. */
    record PayerGroupSet(
            UnitId unit,
            PersonId person,
            PayerGroup group,
            YearMonth from,
            @Nullable String document,
            PersonId by) implements MemberEvent {}

    /** No dues for a time; of a time that is recorded from the same day already, this one stands. */
    record MemberExempted(
            UnitId unit,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            ExemptReason reason,
            @Nullable String document,
            PersonId by)
            implements MemberEvent {}

    /** The time without dues that begins on that day was recorded by mistake. */
    record ExemptionWithdrawn(UnitId unit, PersonId person, LocalDate from, PersonId by) implements MemberEvent {}

    /** No member any more after that day. */
    record MemberLeft(
            UnitId unit,
            PersonId person,
            LocalDate on,
            LeaveReason reason,
            @Nullable String document,
            PersonId by) implements MemberEvent {}

    /** The days of the last time as a member were recorded wrongly; these are right. */
    record StayCorrected(
            UnitId unit,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate last,
            PersonId by) implements MemberEvent {}
}
