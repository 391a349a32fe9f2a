package vn.unionledger.api.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.person.Named;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.Exemption;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Stay;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/**
 * A member as somebody may see them on a day.
 *
 * @param from the first day of the time as a member that goes on or ended last
 * @param last its last day; absent while it goes on
 * @param pay đồng a month; only for the accountant and the member
 */
public record MemberSheet(
        Named member,
        @Nullable SectionCode section,
        PayerGroup group,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        boolean here,
        boolean exempt,
        List<Exemption> exemptions,
        @Nullable Vnd pay) {
    public MemberSheet {
        exemptions = List.copyOf(exemptions);
    }

    static MemberSheet of(Member member, Named named, LocalDate on, boolean pay) {
        YearMonth month = YearMonth.from(on);
        Stay stay = member.lastStay().orElse(null);
        return new MemberSheet(
                named,
                member.sectionOn(on),
                member.groupIn(month),
                stay == null ? null : stay.from(),
                stay == null ? null : stay.last(),
                member.isMemberOn(on),
                member.isExemptOn(on),
                member.exemptions(),
                pay ? member.payIn(month) : null);
    }

    /** Masks who it is and the pay. */
    @Override
    public String toString() {
        return "MemberSheet[" + section + "]";
    }
}
