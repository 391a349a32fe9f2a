package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.grant.HousingWork;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftList;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;

/** How a unit looks after its people, out of one fund: cases, and lists of gifts. */
final class Care {
    private final Desk desk;
    private final FundCode fund;

    Care(Desk desk, FundCode fund) {
        this.desk = desk;
        this.fund = fund;
    }

    /**
     * A case of one person.
     *
     * @param matter names it within the unit
     * @param origin the lower unit it comes from, where an upper level decides
     * @param story why, in words
     */
    record Case(
            String matter,
            CareReason reason,
            Vnd amount,
            @Nullable SectionCode section,
            @Nullable UnitId origin,
            PersonId who,
            String story) {}

    /** Somebody of the section puts the case forward. */
    void asks(LocalDate on, SampleOfficer proposer, Case about) {
        CaseId aCase = id(about);
        Subject subject = Subject.of(aCase);
        desk.act(
                on,
                Hour.PROPOSE,
                proposer,
                about.matter(),
                "de-nghi",
                (pen, today) -> new RequestAid(
                        desk.unit(),
                        aCase,
                        fund,
                        about.reason(),
                        about.amount(),
                        1,
                        about.section(),
                        about.origin(),
                        pen.seal(subject, RequestAid.WHO, about.who().value()),
                        pen.seal(subject, RequestAid.NOTE, about.story()),
                        on,
                        proposer.person(),
                        false,
                        today));
    }

    /** The chair approves the case itself, before there is a voucher. */
    void approves(LocalDate on, Case about) {
        SampleOfficer approver = desk.staff().approver(on);
        desk.act(
                on,
                Hour.APPROVE,
                approver,
                about.matter(),
                "xet-duyet",
                (pen, today) -> new ApproveAid(desk.unit(), id(about), on, approver.person(), today));
    }

    /** The chair signs by which document a house is helped; nothing is paid for it before. */
    void decides(LocalDate on, Case about, HousingWork work, String decision) {
        SampleOfficer approver = desk.staff().approver(on);
        desk.act(
                on,
                Hour.APPROVE,
                approver,
                about.matter(),
                "quyet-dinh",
                (pen, today) -> new DecideGrant(desk.unit(), id(about), work, decision, on, approver.person(), today));
    }

    /** The chair turns the case down, and says why. */
    void declines(LocalDate on, Case about, String why) {
        CaseId aCase = id(about);
        SampleOfficer approver = desk.staff().approver(on);
        desk.act(
                on,
                Hour.APPROVE,
                approver,
                about.matter(),
                "tu-choi",
                (pen, today) -> new DeclineAid(
                        desk.unit(),
                        aCase,
                        pen.seal(Subject.of(aCase), DeclineAid.WHY, why),
                        on,
                        approver.person(),
                        today));
    }

    /** The money goes out; who approves the voucher approves a case still waiting. */
    void pays(LocalDate on, Place place, Case about) {
        Purpose.Welfare purpose = new Purpose.Welfare(id(about), about.reason(), 1, 1);
        desk.posts(
                on, about.matter(), new Till(fund, place, on, false).welfare(purpose, about.amount(), about.section()));
    }

    /** A list of gifts: put forward, approved, and paid in cash on another day. */
    void gives(
            LocalDate proposedOn,
            LocalDate paidOn,
            String matter,
            Occasion occasion,
            List<GiftClass> classes,
            @Nullable String document) {
        RoundId round = SampleIds.round(desk.unit() + "/" + matter);
        GiftList list = new GiftList(classes);
        SampleOfficer proposer = desk.staff().accountant();
        SampleOfficer approver = desk.staff().approver(proposedOn);
        desk.act(
                proposedOn,
                Hour.PROPOSE,
                proposer,
                matter,
                "de-nghi",
                (pen, today) -> new ProposeRound(
                        desk.unit(),
                        round,
                        fund,
                        occasion,
                        classes,
                        list.total(),
                        document,
                        proposedOn,
                        proposer.person(),
                        false,
                        today));
        desk.act(
                proposedOn,
                Hour.APPROVE,
                approver,
                matter,
                "xet-duyet",
                (pen, today) -> new ApproveRound(desk.unit(), round, proposedOn, approver.person(), today));
        Purpose.Gift purpose = new Purpose.Gift(round, occasion, list.recipients());
        desk.posts(paidOn, matter, new Till(fund, Till.CASH, paidOn, false).gift(purpose, list.total()));
    }

    private CaseId id(Case about) {
        return SampleIds.aCase(desk.unit() + "/" + about.matter());
    }
}
