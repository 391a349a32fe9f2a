package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.Funds;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CampaignRefusal.ListDiffers;
import vn.unionledger.core.campaign.CampaignRefusal.NobodyOnList;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.dues.DuesAggregate;
import vn.unionledger.core.dues.DuesBook;
import vn.unionledger.core.dues.DuesRefusal.LinesDiffer;
import vn.unionledger.core.dues.DuesRefusal.NotOnList;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.dues.RollLine;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyAggregate;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.member.MembersAggregate;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.PolicyRefusal.NoSuchPolicy;
import vn.unionledger.core.policy.PolicyRefusal.NotLate;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.remittance.Reckoning.Owed;
import vn.unionledger.core.remittance.RemittanceRefusal.NothingToReckon;
import vn.unionledger.core.voucher.Voucher.Proposed;
import vn.unionledger.core.voucher.VoucherCommand.DuesPayment;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitCorrection;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRefund;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRoll;
import vn.unionledger.core.voucher.VoucherCommand.SubmitEmployerReceipt;
import vn.unionledger.core.voucher.VoucherCommand.SubmitLoanRepayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitShare;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherCommand.WithdrawVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.CaseOfOtherFund;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.NotItsReversal;
import vn.unionledger.core.voucher.VoucherRefusal.ReasonMissing;

/**
 * Puts vouchers forward, changes them, takes them back. Whatever can be refused without knowing what will lie in the cash box on
 * the day of payment is refused here, before anyone is asked to approve. The answer is the fingerprint an approval has to name.
 */
public class SubmitVoucherAct extends VoucherAct {
    public SubmitVoucherAct(Repositories repositories, PostedVouchers posted) {
        super(repositories, posted);
    }

    @CommandHandler
    void handle(SubmitVoucher command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        submit(unit, command);
    }

    @CommandHandler
    void handle(SubmitReversal command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        VoucherContent content = original(command.unit(), command.of())
                .turned(command.of(), command.documentOn(), command.occurredOn(), command.reason());
        submit(unit, command, content);
    }

    @CommandHandler
    void handle(SubmitCorrection command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        VoucherContent wrong = original(command.unit(), command.of());
        VoucherContent right = splitAnew(command.unit(), command.of(), command.right(), wrong);
        submit(unit, command, right.inPlaceOf(command.of(), wrong, command.reason()));
    }

    @CommandHandler
    void handle(SubmitDuesRoll command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        List<RollLine> lines =
                rollLines(command.unit(), command.payments(), command.paper().documentOn());
        DuesRoll roll = dues(command.unit()).split(lines);
        submit(unit, command, Postings.dues(command.paper(), command.fund(), command.place(), command.month(), roll));
    }

    @CommandHandler
    void handle(SubmitDuesRefund command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        List<RollLine> lines =
                rollLines(command.unit(), command.payments(), command.paper().documentOn());
        DuesRoll roll = dues(command.unit()).splitRefund(lines);
        submit(
                unit,
                command,
                Postings.duesRefund(command.paper(), command.fund(), command.place(), command.month(), roll));
    }

    @CommandHandler
    void handle(SubmitEmployerReceipt command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        UnitId grassroots = employer(command.unit(), command.employer()).grassroots();
        Paper paper = command.paper();
        Vnd share = grassroots == null
                ? Vnd.ZERO
                : share(grassroots, command.amount(), paper.documentOn(), command.today());
        submit(
                unit,
                command,
                Postings.employerPaid(
                        paper,
                        command.fund(),
                        command.place(),
                        command.employer(),
                        command.amount(),
                        grassroots,
                        share));
    }

    @CommandHandler
    void handle(SubmitShare command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        Owed owed = owed(command.unit(), command.fund(), command.income(), command.month(), command.today());
        if (owed.amount().isZero()) {
            throw refuse(new NothingToReckon(command.income(), command.month()));
        }
        submit(
                unit,
                command,
                Postings.shareReckoned(
                        command.paper(),
                        command.fund(),
                        command.month(),
                        command.income(),
                        owed.policy(),
                        owed.amount()));
    }

    @CommandHandler
    void handle(SubmitLoanRepayment command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        Paper paper = command.paper();
        LoanStanding.Split split = loan(command.unit(), command.loan())
                .standing(paper.documentOn())
                .split(command.loan(), command.amount());
        submit(
                unit,
                command,
                Postings.loanRepaid(
                        paper,
                        fund(command.unit(), command.loan()),
                        command.place(),
                        command.loan(),
                        split.principal(),
                        split.interest()));
    }

    @CommandHandler
    void handle(EditVoucher command) {
        Unit unit = unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        Funds funds = funds(command.unit(), command.content().funds());
        changeVoucher(command);
        check(unit, funds, command.voucher(), command.unit(), command.content(), command.today());
        answer(command.target());
    }

    @CommandHandler
    void handle(WithdrawVoucher command) {
        unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        changeVoucher(command);
    }

    private void submit(Unit unit, VoucherCommand asked, VoucherContent content) {
        submit(unit, new SubmitVoucher(asked.unit(), asked.voucher(), content, asked.by(), asked.today()));
    }

    private void submit(Unit unit, SubmitVoucher command) {
        Funds funds = funds(command.unit(), command.content().funds());
        create(VoucherAggregate.class, command.target(), VoucherAggregate::new, voucher -> voucher.decide(command));
        check(unit, funds, command.voucher(), command.unit(), command.content(), command.today());
        answer(command.target());
    }

    /** The fingerprint as the voucher has it: of five hundred lines it is not made twice. */
    private void answer(String target) {
        CurrentAct.answer(take(VoucherAggregate.class, target, (it, _) -> it.state())
                .filter(Proposed.class::isInstance)
                .map(voucher -> ((Proposed) voucher).proposal().hash())
                .orElseThrow(() -> new IllegalStateException("put forward, and not there: " + target)));
    }

    private List<RollLine> rollLines(UnitId unit, List<DuesPayment> payments, LocalDate on) {
        Members members = read(MembersAggregate.class, "members/" + unit, MembersAggregate::members)
                .orElse(Members.NOBODY);
        List<RollLine> lines = new ArrayList<>();
        for (DuesPayment payment : payments) {
            Member member = members.find(payment.member())
                    .orElseThrow(() -> refuse(new NotOnList(lines.size() + 1, payment.member())));
            lines.add(new RollLine(payment.member(), member.sectionOn(on), payment.amount(), Vnd.ZERO));
        }
        return lines;
    }

    private List<RollLine> rollLines(UnitId unit, VoucherContent content, DuesRoll roll) {
        List<DuesPayment> payments = roll.lines().stream()
                .map(line -> new DuesPayment(line.member(), line.amount()))
                .toList();
        return rollLines(unit, payments, content.documentOn());
    }

    private DuesBook dues(UnitId unit) {
        return read(DuesAggregate.class, "dues/" + unit, DuesAggregate::book).orElse(DuesBook.EMPTY);
    }

    /**
     * A roll in place of another one is split as the dues would stand without that one, its members in their sections; anything
     * else stays as it is.
     */
    private VoucherContent splitAnew(UnitId unit, VoucherId of, VoucherContent right, VoucherContent wrong) {
        return switch (right.purpose()) {
            case Purpose.Dues p
            when p.roll() != null ->
                Postings.rolled(right, without(unit, wrong).split(rollLines(unit, right, p.roll())));
            case Purpose.DuesRefund p ->
                Postings.rolled(right, without(unit, wrong).splitRefund(rollLines(unit, right, p.roll())));
            case Purpose.LoanRepaid p -> partedAnew(unit, p.loan(), of, right, wrong);
            default -> right;
        };
    }

    private DuesBook without(UnitId unit, VoucherContent wrong) {
        DuesBook book = dues(unit);
        return switch (wrong.truePurpose()) {
            case Purpose.Dues p when p.roll() != null -> book.without(p.roll());
            case Purpose.DuesRefund p -> book.withoutRefund(p.roll());
            default -> book;
        };
    }

    /** The lines are those of the roll, and the roll is split as the dues stand now, the voucher it replaces left out. */
    private void requireRoll(UnitId unit, VoucherContent content) {
        Purpose purpose = content.truePurpose();
        DuesRoll roll =
                switch (purpose) {
                    case Purpose.Dues p -> p.roll();
                    case Purpose.DuesRefund p -> p.roll();
                    default -> null;
                };
        if (roll == null || content.purpose() instanceof Purpose.Reversal) {
            return;
        }
        boolean refund = purpose instanceof Purpose.DuesRefund;
        if (!Postings.areOfRoll(content, roll, refund)) {
            throw refuse(new LinesDiffer(unit));
        }
        DuesBook book = content.purpose() instanceof Purpose.Correction correction
                ? without(unit, original(unit, correction.of()))
                : dues(unit);
        if (refund) {
            book.requireRefund(roll);
        } else {
            book.requireSplit(roll);
        }
    }

    /** The lines are those of the list, its people are known to the unit, and a levy is not more than they owe. */
    private void requireList(UnitId unit, VoucherContent content) {
        if (content.purpose() instanceof Purpose.Reversal) {
            return;
        }
        switch (content.truePurpose()) {
            case Purpose.Donation p
            when p.list() != null -> {
                requireLinesOf(content, p.campaign(), p.list());
                requireKnown(unit, p.list());
            }
            case Purpose.Levy p -> {
                requireLinesOf(content, p.campaign(), p.list());
                if (!(content.purpose() instanceof Purpose.Correction)) {
                    read(LevyAggregate.class, "levy/" + unit + "/" + p.year(), LevyAggregate::book)
                            .orElse(LevyBook.EMPTY)
                            .requireCollectable(p.year(), p.campaign(), p.list());
                }
            }
            default -> {}
        }
    }

    private static void requireLinesOf(VoucherContent content, CampaignId campaign, CollectionList list) {
        list.require();
        if (!Postings.areOfList(content, list)) {
            throw refuse(new ListDiffers(campaign));
        }
    }

    private void requireKnown(UnitId unit, CollectionList list) {
        if (list.people() == 0) {
            return;
        }
        Members members = read(MembersAggregate.class, "members/" + unit, MembersAggregate::members)
                .orElse(Members.NOBODY);
        for (int row = 1; row <= list.lines().size(); row++) {
            PersonId person = list.lines().get(row - 1).person();
            if (person != null && members.find(person).isEmpty() && !isKnown(person, unit)) {
                throw refuse(new NobodyOnList(row, person));
            }
        }
    }

    private boolean isKnown(PersonId person, UnitId unit) {
        return read(PersonAggregate.class, "person/" + person, it -> it.isKnownTo(unit))
                .orElse(false);
    }

    private void changeVoucher(VoucherCommand.Step command) {
        if (!change(VoucherAggregate.class, command.target(), voucher -> voucher.decide(command))) {
            throw refuse(new NoSuchVoucher(command.unit(), command.voucher()));
        }
    }

    private void check(
            Unit unit, Funds funds, VoucherId voucher, UnitId code, VoucherContent content, LocalDate today) {
        for (Line line : content.lines()) {
            SectionCode section = line.section();
            if (section != null) {
                unit.requireSection(section);
            }
        }
        switch (content.purpose()) {
            case Purpose.Reversal reversal -> requireReversal(code, reversal.of(), content);
            case Purpose.Correction correction -> requireCorrection(code, correction.of(), content);
            default -> {}
        }
        requireFundOfCase(code, content);
        requireInItsDays(code, voucher, content, paperDay(code, content));
        requireGrant(content);
        requireLateDecision(content);
        requireRoll(code, content);
        requireList(code, content);
        if (!(content.purpose() instanceof Purpose.Correction)) {
            requireLending(code, content, content.documentOn());
        }
        if (!(content.purpose() instanceof Purpose.Correction)) {
            requireCollected(code, content, content.documentOn(), today);
        }
        requireSettling(code, content, today);
        UnitBook book = read(UnitBookAggregate.class, "book/" + code, UnitBookAggregate::book)
                .orElseThrow(() -> refuse(new BookNotOpen(code)));
        book.requireFit(content, funds, code, today);
    }

    /** The day the money was given; a correction typed later is about the wrong voucher's day. */
    private LocalDate paperDay(UnitId unit, VoucherContent content) {
        return content.purpose() instanceof Purpose.Correction correction
                ? PostVoucherAct.paperDay(original(unit, correction.of()), content)
                : content.documentOn();
    }

    private void requireReversal(UnitId unit, VoucherId of, VoucherContent content) {
        requireReason(of, content.note());
        VoucherContent turned =
                original(unit, of).turned(of, content.documentOn(), content.occurredOn(), content.note());
        if (!content.equals(turned)) {
            throw refuse(new NotItsReversal(of));
        }
    }

    private void requireCorrection(UnitId unit, VoucherId of, VoucherContent content) {
        requireReason(of, content.note());
        if (!original(unit, of).concerns().equals(content.concernsOn())) {
            throw refuse(new NotItsReversal(of));
        }
    }

    private static void requireReason(VoucherId of, @Nullable Sealed<Sealed.Text> note) {
        if (note == null) {
            throw refuse(new ReasonMissing(of));
        }
    }

    /** A difference is booked only for a decision there is, and for a month that was over when it became known. */
    private void requireLateDecision(VoucherContent content) {
        if (!(content.truePurpose() instanceof Purpose.ShareAdjusted adjusted)) {
            return;
        }
        Policy decision = read(
                        PolicyAggregate.class,
                        PolicyCommand.TYPE + RuleKind.DISTRIBUTION.word(),
                        PolicyAggregate::rules)
                .flatMap(rules -> rules.find(adjusted.policy()))
                .orElseThrow(() -> refuse(new NoSuchPolicy(adjusted.policy())));
        if (!decision.isLateFor(adjusted.month())) {
            throw refuse(new NotLate(adjusted.policy(), adjusted.month()));
        }
    }

    /** A correction is looked at when it is posted: the money may have been given on the wrong voucher's day. */
    private void requireGrant(VoucherContent content) {
        if (content.purpose() instanceof Purpose.Welfare p) {
            requireDecided(p, content.total(), content.documentOn());
        }
    }

    private void requireFundOfCase(UnitId unit, VoucherContent content) {
        for (Backing backing : backing(unit, content.purpose()).stream().toList()) {
            for (FundCode named : content.funds()) {
                if (!named.equals(backing.fund())) {
                    throw refuse(new CaseOfOtherFund(String.valueOf(caseOf(content.purpose())), backing.fund(), named));
                }
            }
        }
    }
}
