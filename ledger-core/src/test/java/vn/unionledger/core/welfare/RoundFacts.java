package vn.unionledger.core.welfare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.PayRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundApproved;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundDeclined;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaymentReversed;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;

/** The lists of 2024, and one round led through its life: 1/6, 133 children, three rates, 31.440.000. */
final class RoundFacts {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final UnitId OTHER_UNIT = new UnitId("so-y-te-tra-vinh");
    static final FundCode ORDINARY = new FundCode("tai-chinh-cong-doan");
    static final PersonId LAN = Some.person(1);
    static final PersonId HOA = Some.person(2);
    static final RoundId ROUND = Some.round(1);
    static final VoucherId VOUCHER = Some.voucher(1);
    static final LocalDate PROPOSED_ON = LocalDate.of(2024, 5, 20);
    static final LocalDate APPROVED_ON = LocalDate.of(2024, 5, 24);
    static final LocalDate PAID_ON = LocalDate.of(2024, 5, 31);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    static final List<GiftClass> CHILDREN_DAY = List.of(
            new GiftClass("mẫu giáo", Recipients.CHILD, Vnd.of(200_000), 42),
            new GiftClass("tiểu học", Recipients.CHILD, Vnd.of(240_000), 71),
            new GiftClass("trung học cơ sở", Recipients.CHILD, Vnd.of(300_000), 20));
    static final List<GiftClass> MID_AUTUMN =
            List.of(new GiftClass("thiếu nhi", Recipients.CHILD, Vnd.of(150_000), 329));
    static final List<GiftClass> SENDONTA = List.of(new GiftClass("đoàn viên", Recipients.MEMBER, Vnd.of(250_000), 52));
    static final List<GiftClass> SCHOOL_REWARDS = List.of(
            new GiftClass("giải cấp tỉnh", Recipients.PUPIL, Vnd.of(320_000), 86),
            new GiftClass("giải cấp huyện", Recipients.PUPIL, Vnd.of(300_000), 131),
            new GiftClass("giáo viên", Recipients.TEACHER, Vnd.of(1_000_000), 1));

    static final Vnd TOTAL = Vnd.of(31_440_000);
    static final ProposeRound PROPOSAL = proposal(Occasion.CHILDREN_DAY, CHILDREN_DAY, TOTAL);
    static final ApproveRound APPROVAL = new ApproveRound(UNIT, ROUND, APPROVED_ON, HOA, TODAY);
    static final Sealed<Sealed.Text> WHY = new Sealed<>(Subject.of(UNIT), "k1", DeclineRound.WHY, "c2VhbGVk");
    static final DeclineRound DECLINING = new DeclineRound(UNIT, ROUND, WHY, APPROVED_ON, HOA, TODAY);
    static final PayRound PAYMENT = new PayRound(UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, 133, TOTAL, PAID_ON);

    static final RoundProposed PROPOSED_BY_LAN = new RoundProposed(
            UNIT,
            ROUND,
            ORDINARY,
            Occasion.CHILDREN_DAY,
            CHILDREN_DAY,
            TOTAL,
            "Kế hoạch 05/KH-CĐCS",
            PROPOSED_ON,
            LAN,
            false);
    static final RoundApproved APPROVED_BY_HOA =
            new RoundApproved(UNIT, ROUND, Occasion.CHILDREN_DAY, 133, TOTAL, APPROVED_ON, HOA, false);
    static final RoundDeclined DECLINED_BY_HOA = new RoundDeclined(UNIT, ROUND, WHY, APPROVED_ON, HOA);
    static final RoundPaid PAID =
            new RoundPaid(UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, CHILDREN_DAY, 133, TOTAL, PAID_ON, false);
    static final RoundPaymentReversed REVERSED = new RoundPaymentReversed(
            UNIT, ROUND, Occasion.CHILDREN_DAY, VOUCHER, CHILDREN_DAY, 133, TOTAL, TODAY, false);

    private RoundFacts() {}

    static ProposeRound proposal(Occasion occasion, List<GiftClass> classes, Vnd total) {
        return new ProposeRound(
                UNIT, ROUND, ORDINARY, occasion, classes, total, "Kế hoạch 05/KH-CĐCS", PROPOSED_ON, LAN, false, TODAY);
    }

    /** The round after these facts. */
    static GiftRound after(GiftRoundEvent... facts) {
        return Stream.of(facts).reduce((GiftRound) new GiftRound.Unopened(), GiftRound::evolve, (before, _) -> before);
    }
}
