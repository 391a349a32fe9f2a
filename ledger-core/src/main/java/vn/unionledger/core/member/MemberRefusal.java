package vn.unionledger.core.member;

import java.time.LocalDate;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a unit's members is refused. Rows are counted from 1. */
public sealed interface MemberRefusal extends Refusal {
    /** The list names nobody, or more people than one act may be about. */
    record MembersOutOfRange(int people, int most) implements MemberRefusal {}

    /** The same person stands twice on the list. */
    record MemberTwice(int row, PersonId person) implements MemberRefusal {}

    /** The unit registered no such person. */
    record NobodyOfThatId(int row, PersonId person) implements MemberRefusal {}

    /** The person is a member already on that day. */
    record AlreadyMember(int row, PersonId person, LocalDate on) implements MemberRefusal {}

    /** The person is no member of the unit on that day. */
    record NotMember(int row, PersonId person, LocalDate on) implements MemberRefusal {}

    /** Nobody pays by that group's rules for long: an exemption is recorded with its days. */
    record NoGroupToPayBy(PayerGroup group) implements MemberRefusal {}

    /** It ends before it begins. */
    record EndsBeforeStart(LocalDate from, LocalDate until) implements MemberRefusal {}

    /** Only a time of a month or more is without dues. */
    record ShorterThanAMonth(LocalDate from, LocalDate until) implements MemberRefusal {}

    /** Another time without dues has days in common with it. */
    record ExemptAlready(LocalDate from) implements MemberRefusal {}

    /** No time without dues begins on that day. */
    record NoExemptionFrom(LocalDate from) implements MemberRefusal {}

    /** The days meet those of an earlier time as a member. */
    record StaysMeet(LocalDate from) implements MemberRefusal {}
}
