package vn.unionledger.core.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.Pay;
import vn.unionledger.core.policy.PayerGroup;

/** What may be asked about the members of a unit. {@code today} is the day of asking in Asia/Ho_Chi_Minh. */
public sealed interface MemberCommand extends Targeted {
    /** How many members one act may be about. */
    int MOST = 500;

    UnitId unit();

    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "members/" + unit();
    }

    /**
     * Takes people in, at most {@value #MOST}.
     *
     * @param roll the roll they were registered in; absent if everybody was registered alone or was a member here before
     * @param document the decision, if there is one
     */
    record AdmitMembers(
            UnitId unit,
            LocalDate on,
            List<Admission> people,
            @Nullable RollId roll,
            @Nullable String document,
            PersonId by,
            LocalDate today)
            implements MemberCommand {
        public AdmitMembers {
            people = List.copyOf(people);
        }
    }

    /**
     * Puts members into another section or group.
     *
     * @param to absent for none
     */
    record MoveMembers(
            UnitId unit,
            LocalDate on,
            List<PersonId> people,
            @Nullable SectionCode to,
            PersonId by,
            LocalDate today) implements MemberCommand {
        public MoveMembers {
            people = List.copyOf(people);
        }
    }

    /** Sets what dues are reckoned from, at most {@value #MOST} members at once. */
    record SetPay(UnitId unit, YearMonth from, List<Pay> people, PersonId by, LocalDate today)
            implements MemberCommand {
        public SetPay {
            people = List.copyOf(people);
        }
    }

    /** Sets by which payer group a member pays. */
    record SetPayerGroup(
            UnitId unit,
            PersonId person,
            PayerGroup group,
            YearMonth from,
            @Nullable String document,
            PersonId by,
            LocalDate today)
            implements MemberCommand {}

    /**
     * Records a time without dues, or another end of one that begins on the same day.
     *
     * @param until the last day; absent while not known
     */
    record ExemptMember(
            UnitId unit,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            ExemptReason reason,
            @Nullable String document,
            PersonId by,
            LocalDate today)
            implements MemberCommand {}

    /** Says that a time without dues was recorded by mistake. */
    record WithdrawExemption(UnitId unit, PersonId person, LocalDate from, PersonId by, LocalDate today)
            implements MemberCommand {}

    /**
     * Lets a member go.
     *
     * @param on the last day as a member
     */
    record LetLeave(
            UnitId unit,
            PersonId person,
            LocalDate on,
            LeaveReason reason,
            @Nullable String document,
            PersonId by,
            LocalDate today)
            implements MemberCommand {}

    /** Puts the days of the last time as a member right. */
    record CorrectStay(
            UnitId unit,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate last,
            PersonId by,
            LocalDate today) implements MemberCommand {}
}
