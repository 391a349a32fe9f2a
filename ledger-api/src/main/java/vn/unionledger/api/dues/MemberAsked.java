package vn.unionledger.api.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.ExemptReason;
import vn.unionledger.core.member.LeaveReason;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/** What is asked about members who are on the list. */
public final class MemberAsked {
    private MemberAsked() {}

    /**
     * Members who go to another section or group.
     *
     * @param on the first day there; absent means today
     * @param to absent for none
     */
    public record Moved(
            @Nullable LocalDate on,
            List<PersonId> people,
            @Nullable SectionCode to) {
        public Moved {
            people = List.copyOf(people);
        }
    }

    /**
     * Where one member goes.
     *
     * @param on the first day there; absent means today
     * @param to absent for none
     */
    public record MovedTo(@Nullable LocalDate on, @Nullable SectionCode to) {}

    /** What dues are reckoned from, from a month on. */
    public record PaySet(YearMonth from, List<Pay> people) {
        public PaySet {
            people = List.copyOf(people);
        }
    }

    /** One member's pay, đồng a month. */
    public record Pay(PersonId person, Vnd amount) {
        /** Masks it. */
        @Override
        public String toString() {
            return "Pay";
        }
    }

    /** By which payer group somebody pays from a month on. */
    public record Grouped(
            PersonId person,
            PayerGroup group,
            YearMonth from,
            @Nullable @Length(max = 120) String document) {}

    /**
     * A time without dues.
     *
     * @param until the last day; absent while not known
     */
    public record Exempted(
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            ExemptReason reason,
            @Nullable @Length(max = 120) String document) {}

    /** A time without dues that was recorded by mistake, by its first day. */
    public record NotExempted(PersonId person, LocalDate from) {}

    /**
     * Somebody who leaves.
     *
     * @param on the last day as a member
     */
    public record Left(
            PersonId person,
            LocalDate on,
            LeaveReason reason,
            @Nullable @Length(max = 120) String document) {}

    /**
     * The right days of somebody's last time as a member.
     *
     * @param last the last day; absent while it goes on
     */
    public record Stayed(
            PersonId person, LocalDate from, @Nullable LocalDate last) {}
}
