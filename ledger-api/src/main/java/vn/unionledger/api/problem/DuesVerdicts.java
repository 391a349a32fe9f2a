package vn.unionledger.api.problem;

import static vn.unionledger.api.problem.Verdict.conflict;
import static vn.unionledger.api.problem.Verdict.none;
import static vn.unionledger.api.problem.Verdict.wrong;

import vn.unionledger.core.dues.DuesRefusal;
import vn.unionledger.core.member.MemberRefusal;

/** The codes of what members and their dues refuse. */
final class DuesVerdicts {
    private DuesVerdicts() {}

    static Verdict of(MemberRefusal refusal) {
        return switch (refusal) {
            case MemberRefusal.MembersOutOfRange _ -> wrong("member.out-of-range");
            case MemberRefusal.MemberTwice _ -> wrong("member.twice");
            case MemberRefusal.NobodyOfThatId _ -> none("member.nobody");
            case MemberRefusal.AlreadyMember _ -> conflict("member.already");
            case MemberRefusal.NotMember _ -> wrong("member.none");
            case MemberRefusal.NoGroupToPayBy _ -> wrong("member.no-group-to-pay-by");
            case MemberRefusal.EndsBeforeStart _ -> wrong("member.ends-before-start");
            case MemberRefusal.ShorterThanAMonth _ -> wrong("member.shorter-than-a-month");
            case MemberRefusal.ExemptAlready _ -> conflict("member.exempt-already");
            case MemberRefusal.NoExemptionFrom _ -> none("member.no-exemption-from");
            case MemberRefusal.StaysMeet _ -> conflict("member.stays-meet");
        };
    }

    static Verdict of(DuesRefusal refusal) {
        return switch (refusal) {
            case DuesRefusal.NoRate _ -> wrong("dues.no-rate");
            case DuesRefusal.NoBaseSalary _ -> wrong("dues.no-base-salary");
            case DuesRefusal.MonthToCome _ -> wrong("dues.month-to-come");
            case DuesRefusal.NobodyToAssess _ -> conflict("dues.nobody-to-assess");
            case DuesRefusal.NothingDiffers _ -> conflict("dues.nothing-differs");
            case DuesRefusal.RollOutOfRange _ -> wrong("dues.roll-out-of-range");
            case DuesRefusal.OnRollTwice _ -> wrong("dues.on-roll-twice");
            case DuesRefusal.NotOnList _ -> wrong("dues.not-on-list");
            case DuesRefusal.SplitDiffers _ -> conflict("dues.split-differs");
            case DuesRefusal.LinesDiffer _ -> wrong("dues.lines-differ");
            case DuesRefusal.NotPaidAhead _ -> wrong("dues.not-paid-ahead");
            case DuesRefusal.RefundedSince _ -> conflict("dues.refunded-since");
        };
    }
}
