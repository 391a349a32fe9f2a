package vn.unionledger.api.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.VoucherId;

/** The ids of everything in the sample, made from fixed words: every loading gives the same thing the same id. */
final class SampleIds {
    private SampleIds() {}

    static PersonId person(String words) {
        return new PersonId(hex("person", words));
    }

    static RollId roll(String words) {
        return new RollId(hex("roll", words));
    }

    static VoucherId voucher(String words) {
        return new VoucherId(hex("voucher", words));
    }

    static CaseId aCase(String words) {
        return new CaseId(hex("case", words));
    }

    static RoundId round(String words) {
        return new RoundId(hex("round", words));
    }

    static CampaignId campaign(String words) {
        return new CampaignId(hex("campaign", words));
    }

    static ActivityId activity(String words) {
        return new ActivityId(hex("activity", words));
    }

    static AdvanceId advance(String words) {
        return new AdvanceId(hex("advance", words));
    }

    static LoanId loan(String words) {
        return new LoanId(hex("loan", words));
    }

    static InspectionId inspection(String words) {
        return new InspectionId(hex("inspection", words));
    }

    static TargetId target(String words) {
        return new TargetId(hex("target", words));
    }

    static ProjectId project(String words) {
        return new ProjectId(hex("project", words));
    }

    static GiftId gift(String words) {
        return new GiftId(hex("gift", words));
    }

    private static String hex(String kind, String words) {
        return Sha256.of(("sample/" + kind + "/" + words).getBytes(UTF_8)).hex().substring(0, 32);
    }
}
