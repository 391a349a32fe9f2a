package vn.unionledger.core.id;

import java.util.Locale;

/** Ids for tests: the same number always gives the same id. */
public final class Some {
    private Some() {}

    public static PersonId person(int number) {
        return new PersonId(random(1, number));
    }

    public static CaseId aCase(int number) {
        return new CaseId(random(2, number));
    }

    public static RoundId round(int number) {
        return new RoundId(random(3, number));
    }

    public static CampaignId campaign(int number) {
        return new CampaignId(random(4, number));
    }

    public static ActivityId activity(int number) {
        return new ActivityId(random(5, number));
    }

    public static AdvanceId advance(int number) {
        return new AdvanceId(random(6, number));
    }

    public static LoanId loan(int number) {
        return new LoanId(random(7, number));
    }

    public static InspectionId inspection(int number) {
        return new InspectionId(random(8, number));
    }

    public static GiftId gift(int number) {
        return new GiftId(random(9, number));
    }

    public static VoucherId voucher(int number) {
        return new VoucherId(random(10, number));
    }

    public static RollId roll(int number) {
        return new RollId(random(11, number));
    }

    public static TransferId transfer(int number) {
        return new TransferId(random(12, number));
    }

    public static AllocationId allocation(int number) {
        return new AllocationId(random(13, number));
    }

    public static ProjectId project(int number) {
        return new ProjectId(random(14, number));
    }

    public static TargetId target(int number) {
        return new TargetId(random(15, number));
    }

    private static String random(int kind, int number) {
        return String.format(Locale.ROOT, "%08x%024x", kind, number);
    }
}
