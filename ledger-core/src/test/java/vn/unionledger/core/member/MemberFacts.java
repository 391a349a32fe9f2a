package vn.unionledger.core.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.ExemptMember;
import vn.unionledger.core.member.MemberCommand.LetLeave;
import vn.unionledger.core.member.MemberCommand.SetPay;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.Pay;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/** Members of an enterprise's union in 2025: Lan keeps the list, Bình and Chi sew, Dung packs. */
public final class MemberFacts {
    public static final UnitId UNIT = new UnitId("may-viet-tien");
    public static final SectionCode SEWING = new SectionCode("chuyen-may");
    public static final SectionCode PACKING = new SectionCode("dong-goi");
    public static final PersonId LAN = Some.person(2);
    public static final PersonId BINH = Some.person(101);
    public static final PersonId CHI = Some.person(102);
    public static final PersonId DUNG = Some.person(103);
    public static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2025, 12, 20);
    public static final YearMonth JANUARY = YearMonth.of(2025, 1);
    public static final YearMonth JULY = YearMonth.of(2025, 7);

    private MemberFacts() {}

    public static AdmitMembers admit(LocalDate on, Admission... people) {
        return new AdmitMembers(UNIT, on, List.of(people), null, "05/QĐ-CĐCS", LAN, TODAY);
    }

    public static Admission sewing(PersonId person, long pay) {
        return worker(person, SEWING, PayerGroup.NON_STATE, Vnd.of(pay));
    }

    public static Admission worker(
            PersonId person, @Nullable SectionCode section, PayerGroup group, @Nullable Vnd pay) {
        return new Admission(person, section, group, pay);
    }

    public static SetPay pay(YearMonth from, PersonId person, long amount) {
        return new SetPay(UNIT, from, List.of(new Pay(person, Vnd.of(amount))), LAN, TODAY);
    }

    public static ExemptMember exempt(PersonId person, LocalDate from, @Nullable LocalDate until) {
        return new ExemptMember(UNIT, person, from, until, ExemptReason.ON_BENEFIT, null, LAN, TODAY);
    }

    public static LetLeave leave(PersonId person, LocalDate on) {
        return new LetLeave(UNIT, person, on, LeaveReason.LEFT_WORK, null, LAN, TODAY);
    }

    /** The members after all these were asked. */
    public static Members after(MemberCommand... commands) {
        Members members = Members.NOBODY;
        for (MemberCommand command : commands) {
            for (MemberEvent event : members.decide(command)) {
                members = members.evolve(event);
            }
        }
        return members;
    }
}
