package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.FundsAct;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.contribution.ContributionCommand;
import vn.unionledger.core.contribution.ContributionRefusal.NoDistribution;
import vn.unionledger.core.contribution.ContributionRefusal.NoSuchEmployer;
import vn.unionledger.core.contribution.ContributionRefusal.WrongShare;
import vn.unionledger.core.contribution.Employer;
import vn.unionledger.core.contribution.EmployerAggregate;
import vn.unionledger.core.contribution.HeldShareAggregate;
import vn.unionledger.core.contribution.HeldShareCommand;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.core.refund.RefundAggregate;
import vn.unionledger.core.refund.RefundCommand;
import vn.unionledger.core.refund.RefundRefusal.CollectionStopped;
import vn.unionledger.core.refund.RefundRefusal.NothingStopped;
import vn.unionledger.core.refund.RefundRefusal.NothingToRefund;

/** An act on a voucher that takes in dues or contribution: may it still be collected, whose is it, is it to be given back. */
abstract class CollectingAct extends FundsAct {
    CollectingAct(Repositories repositories) {
        super(repositories);
    }

    /** The rules of these kinds for everyone. */
    Rulebook rules(RuleKind... kinds) {
        Rulebook rules = Rulebook.EMPTY;
        for (RuleKind kind : kinds) {
            rules = rules.and(read(PolicyAggregate.class, PolicyCommand.TYPE + kind.word(), PolicyAggregate::rules)
                    .orElse(Rulebook.EMPTY));
        }
        return rules;
    }

    /** What rules ask about a unit on a day. */
    Standing standing(UnitId unit, LocalDate on) {
        if (unit(unit) instanceof Unit.Founded founded) {
            return Standing.of(founded, on);
        }
        throw new IllegalStateException("a unit that is not founded: " + unit);
    }

    /**
     * Refuses money that is not collected any more on the day it was paid, unless it is taken in to be given back; and refuses
     * that where nothing is stopped.
     */
    void requireCollected(UnitId unit, VoucherContent content, LocalDate paidOn, LocalDate today) {
        switch (content.truePurpose()) {
            case Purpose.ToRefund p -> stop(unit, p.income(), paidOn, today);
            case Purpose.EmployerPaid p -> {
                Employer.Enrolled employer = employer(unit, p.employer());
                requireNoStop(employer.whose(), IncomeKind.EMPLOYER_CONTRIBUTION, paidOn, today);
                requireShare(employer, content, paidOn, today);
            }
            // what comes from another unit, or as a file says, was collected elsewhere or before
            case Purpose.Received _, Purpose.Imported _, Purpose.Opening _, Purpose.Reversal _ -> {}
            // a roll has hundreds of lines and one income
            default ->
                content.lines().stream()
                        .flatMap(line -> income(line).stream())
                        .distinct()
                        .forEach(income -> requireNoStop(unit, income, paidOn, today));
        }
    }

    /** What a line takes in; nothing where it gives back. */
    private static Optional<IncomeKind> income(Line line) {
        return line.account().kind() == Account.Kind.INCOME && line.amount().isNegative()
                ? Item.shared(String.valueOf(line.account().detail()))
                : Optional.empty();
    }

    private void requireNoStop(UnitId unit, IncomeKind income, LocalDate paidOn, LocalDate today) {
        findStop(unit, income, paidOn, today).ifPresent(stop -> {
            throw refuse(new CollectionStopped(income, stop.effectiveFrom(), stop.decision()));
        });
    }

    private Policy stop(UnitId unit, IncomeKind income, LocalDate paidOn, LocalDate today) {
        return findStop(unit, income, paidOn, today).orElseThrow(() -> refuse(new NothingStopped(income, paidOn)));
    }

    private Optional<Policy> findStop(UnitId unit, IncomeKind income, LocalDate paidOn, LocalDate today) {
        return rules(RuleKind.COLLECTION_STOP).stop(income, standing(unit, paidOn), paidOn, today);
    }

    /** The employer, as enrolled with the unit; another one is refused. */
    Employer.Enrolled employer(UnitId unit, EmployerCode code) {
        return read(EmployerAggregate.class, "contribution/" + unit + "/" + code, EmployerAggregate::state)
                .flatMap(Employer::enrolled)
                .orElseThrow(() -> refuse(new NoSuchEmployer(unit, code)));
    }

    /** What of an employer's payment belongs to the grassroots union it is collected for, by the rule of the day it was paid. */
    Vnd share(UnitId grassroots, Vnd amount, LocalDate paidOn, LocalDate today) {
        return rules(RuleKind.DISTRIBUTION)
                .distribution(IncomeKind.EMPLOYER_CONTRIBUTION, standing(grassroots, paidOn), paidOn, today)
                .map(rule -> amount.minus(rule.upperOf(amount)))
                .orElseThrow(() -> refuse(new NoDistribution(YearMonth.from(paidOn))));
    }

    private void requireShare(Employer.Enrolled employer, VoucherContent content, LocalDate paidOn, LocalDate today) {
        UnitId grassroots = employer.grassroots();
        Vnd given = content.on(Account.Kind.PAYABLE).negate();
        if (grassroots == null) {
            if (!given.isZero()) {
                throw refuse(new WrongShare(employer.unit(), Vnd.ZERO, given));
            }
            return;
        }
        Vnd right = share(grassroots, content.total(), paidOn, today);
        boolean whose = content.lines().stream()
                .allMatch(line -> line.account().kind() != Account.Kind.PAYABLE
                        || line.account().equals(Account.owedTo(grassroots)));
        if (!whose || !given.equals(right)) {
            throw refuse(new WrongShare(grassroots, right, given));
        }
    }

    /** Says to employers, held shares and refunds that the voucher moves their money. */
    void collect(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate paperOn, LocalDate today) {
        switch (content.truePurpose()) {
            case Purpose.EmployerPaid p -> {
                requireCollected(unit, content, paperOn, today);
                tell(new ContributionCommand.Receive(unit, p.employer(), voucher, content.total(), paperOn));
                UnitId grassroots = employer(unit, p.employer()).grassroots();
                Vnd share = content.on(Account.Kind.PAYABLE).negate();
                if (grassroots != null && share.isPositive()) {
                    tell(new HeldShareCommand.Collect(
                            unit, grassroots, p.employer(), voucher, share, paperOn, passBy(unit, paperOn, today)));
                }
            }
            case Purpose.ToRefund p -> {
                Policy stop = stop(unit, p.income(), paperOn, today);
                FundCode fund = content.lines().getFirst().fund();
                tell(new RefundCommand.TakeAfterStop(
                        unit,
                        voucher,
                        fund,
                        p.income(),
                        content.total(),
                        stop.policy(),
                        stop.effectiveFrom(),
                        paperOn,
                        content.occurredOn()));
            }
            case Purpose.Refunded p ->
                tell(new RefundCommand.Refund(unit, p.of(), voucher, content.total(), content.occurredOn()));
            default -> requireCollected(unit, content, paperOn, today);
        }
    }

    private @Nullable LocalDate passBy(UnitId unit, LocalDate on, LocalDate today) {
        Rulebook rules = rules(RuleKind.PASS_DOWN, RuleKind.DAYS_OFF);
        return rules.passDown(standing(unit, on), on, today)
                .map(rule -> rules.workingDays(today).after(on, rule.workingDays()))
                .orElse(null);
    }

    /** Says to them that it is taken back. */
    void uncollect(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate on) {
        switch (content.truePurpose()) {
            case Purpose.EmployerPaid p -> {
                tell(new ContributionCommand.ReverseReceipt(unit, p.employer(), voucher, on));
                UnitId grassroots = employer(unit, p.employer()).grassroots();
                Vnd share = content.on(Account.Kind.PAYABLE).negate();
                if (grassroots != null && share.isPositive()) {
                    tell(new HeldShareCommand.ReverseCollection(unit, grassroots, voucher, share, on));
                }
            }
            case Purpose.ToRefund _ -> tell(new RefundCommand.ReverseTaking(unit, voucher, on));
            case Purpose.Refunded p -> tell(new RefundCommand.ReverseRefund(unit, p.of(), voucher, on));
            default -> {}
        }
    }

    private void tell(ContributionCommand command) {
        if (!change(EmployerAggregate.class, command.target(), it -> it.decide(command, null))) {
            throw refuse(new NoSuchEmployer(command.unit(), command.employer()));
        }
    }

    void tell(HeldShareCommand command) {
        start(HeldShareAggregate.class, command.target(), HeldShareAggregate::new, it -> it.decide(command));
    }

    private void tell(RefundCommand command) {
        if (command instanceof RefundCommand.TakeAfterStop) {
            start(RefundAggregate.class, command.target(), RefundAggregate::new, it -> it.decide(command));
        } else if (!change(RefundAggregate.class, command.target(), it -> it.decide(command))) {
            throw refuse(new NothingToRefund(command.receipt()));
        }
    }
}
