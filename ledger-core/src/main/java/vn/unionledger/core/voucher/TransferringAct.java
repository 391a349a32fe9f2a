package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.contribution.HeldShareCommand;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.remittance.Reckoning;
import vn.unionledger.core.remittance.Reckoning.Owed;
import vn.unionledger.core.remittance.Remittance;
import vn.unionledger.core.remittance.RemittanceAggregate;
import vn.unionledger.core.remittance.RemittanceCommand;
import vn.unionledger.core.remittance.RemittanceRefusal.BaseHasMoved;
import vn.unionledger.core.remittance.RemittanceRefusal.MonthNotOver;
import vn.unionledger.core.remittance.RemittanceRefusal.NoDistribution;
import vn.unionledger.core.remittance.RemittanceRefusal.NothingToReckon;
import vn.unionledger.core.remittance.RemittanceRefusal.OtherRow;
import vn.unionledger.core.remittance.RemittanceRefusal.ReckonedAlready;
import vn.unionledger.core.remittance.RemittanceRefusal.WrongPolicy;
import vn.unionledger.core.transfer.TransferAggregate;
import vn.unionledger.core.transfer.TransferCommand;

/** An act on a voucher between levels: reckons the upper share, sends money to another unit, takes it in from there. */
abstract class TransferringAct extends CollectingAct {
    TransferringAct(Repositories repositories) {
        super(repositories);
    }

    /** What is to be reckoned for a month that is over, as the book has it now. */
    Owed owed(UnitId unit, FundCode fund, IncomeKind income, YearMonth month, LocalDate today) {
        if (today.isBefore(month.atEndOfMonth())) {
            throw refuse(new MonthNotOver(month));
        }
        return reckoning(unit, fund).owed(income, month).orElseThrow(() -> refuse(new NoDistribution(income, month)));
    }

    /** What a fund of the unit owes upward, as the book has it now. */
    Reckoning reckoning(UnitId unit, FundCode fund) {
        Rulebook rules = rules(RuleKind.DISTRIBUTION);
        UnitBook book = take(UnitBookAggregate.class, "book/" + unit, (it, _) -> it.book())
                .orElseGet(UnitBook.Unopened::new);
        Map<IncomeKind, SortedMap<YearMonth, Vnd>> incomes = new EnumMap<>(IncomeKind.class);
        Reckoning.SHARED.forEach(income -> incomes.put(income, book.incomes(fund, income)));
        return new Reckoning(fund, remittance(unit), incomes, book.upperCharges(fund), new Reckoning.Rules() {
            @Override
            public Optional<Policy> find(PolicyId policy) {
                return rules.find(policy);
            }

            @Override
            public Optional<Policy> knownThen(IncomeKind income, YearMonth month) {
                LocalDate last = month.atEndOfMonth();
                return rules.inForce(RuleKind.DISTRIBUTION, income.name(), standing(unit, last), last, last);
            }
        });
    }

    Remittance remittance(UnitId unit) {
        return take(RemittanceAggregate.class, "remittance/" + unit, (it, _) -> it.state())
                .orElse(Remittance.NONE);
    }

    /** Refuses what would be refused when it is posted, as far as it can be known before. */
    void requireSettling(UnitId unit, VoucherContent content, LocalDate today) {
        switch (content.purpose()) {
            case Purpose.ShareReckoned p -> {
                Owed owed = owed(unit, fund(content), p.income(), p.month(), today);
                requireReckoned(p, owed, amount(content));
            }
            case Purpose.ShareOwed p -> requireNotReckoned(unit, content, p);
            case Purpose.Sent p -> unit(p.to());
            case Purpose.Received p -> {
                unit(p.from());
                requireRow(unit, content, p);
            }
            default -> {}
        }
    }

    /** By hand a share is booked only where none was reckoned: otherwise it would be owed twice. */
    private void requireNotReckoned(UnitId unit, VoucherContent content, Purpose.ShareOwed purpose) {
        for (FundCode fund : content.funds()) {
            if (remittance(unit).hasReckoned(fund, purpose.month())) {
                throw refuse(new ReckonedAlready(fund, purpose.month()));
            }
        }
    }

    private static void requireReckoned(Purpose.ShareReckoned purpose, Owed owed, Vnd amount) {
        if (!purpose.policy().equals(owed.policy())) {
            throw refuse(new WrongPolicy(purpose.month(), owed.policy(), purpose.policy()));
        }
        if (owed.amount().isZero()) {
            throw refuse(new NothingToReckon(purpose.income(), purpose.month()));
        }
        if (!owed.amount().equals(amount)) {
            throw refuse(new BaseHasMoved(purpose.income(), purpose.month(), owed.amount(), amount));
        }
    }

    /** A share from above stands where the upper level says; where it has said nothing, either row is taken. */
    private void requireRow(UnitId unit, VoucherContent content, Purpose.Received purpose) {
        if (purpose.kind() != TransferKind.PASS_DOWN) {
            return;
        }
        remittance(unit).arrangement(YearMonth.from(content.occurredOn())).ifPresent(arranged -> {
            ShareRow row = arranged.row();
            for (Line line : content.lines()) {
                if (line.account().kind() == Account.Kind.INCOME
                        && !line.account().equals(Account.income(row.item()))) {
                    throw refuse(new OtherRow(row));
                }
            }
        });
    }

    /** Says to the remittance, the transfer and the held share that the voucher moves their money. */
    void settle(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate today) {
        LocalDate on = content.occurredOn();
        switch (content.truePurpose()) {
            case Purpose.ShareReckoned p -> {
                Owed owed = owed(unit, fund(content), p.income(), p.month(), today);
                requireReckoned(p, owed, amount(content));
                reckon(unit, owed, voucher, on);
            }
            case Purpose.ShareOwed p
            when !(content.purpose() instanceof Purpose.Correction) -> requireNotReckoned(unit, content, p);
            case Purpose.Sent p -> {
                if (p.kind() == TransferKind.PASS_DOWN) {
                    tell(new HeldShareCommand.Pass(unit, p.to(), p.transfer(), voucher, content.total(), on));
                }
                tell(new TransferCommand.Send(
                        unit, p.transfer(), p.to(), p.kind(), fund(content), voucher, content.total(), on));
            }
            case Purpose.Received p -> {
                requireRow(unit, content, p);
                AllocationId allocation = p.allocation();
                if (allocation != null) {
                    tell(new RemittanceCommand.ReceiveAllocation(
                            unit, allocation, p.from(), p.kind(), p.transfer(), voucher, content.total(), on));
                }
                tell(new TransferCommand.Receive(
                        unit, p.transfer(), p.from(), p.kind(), fund(content), voucher, content.total(), on));
            }
            default -> {}
        }
    }

    /** Says to them that it is taken back. */
    void unsettle(UnitId unit, VoucherId voucher, VoucherContent content, LocalDate on) {
        switch (content.truePurpose()) {
            case Purpose.ShareReckoned _ -> tell(new RemittanceCommand.ReverseReckoning(unit, voucher, on));
            case Purpose.Sent p -> {
                if (p.kind() == TransferKind.PASS_DOWN) {
                    tell(new HeldShareCommand.ReversePassing(unit, p.to(), p.transfer(), voucher, content.total(), on));
                }
                tell(new TransferCommand.ReverseSending(unit, p.transfer(), voucher, on));
            }
            case Purpose.Received p -> {
                AllocationId allocation = p.allocation();
                if (allocation != null) {
                    tell(new RemittanceCommand.ReverseAllocation(unit, allocation, voucher, content.total(), on));
                }
                tell(new TransferCommand.ReverseReceipt(unit, p.transfer(), voucher, on));
            }
            default -> {}
        }
    }

    /** Says to the remittance that a voucher books what is owed. */
    void reckon(UnitId unit, Owed owed, VoucherId voucher, LocalDate on) {
        tell(new RemittanceCommand.Reckon(
                unit,
                owed.fund(),
                owed.income(),
                owed.month(),
                owed.policy(),
                owed.rule(),
                owed.bases(),
                owed.apart(),
                owed.amount(),
                voucher,
                on));
    }

    private void tell(RemittanceCommand command) {
        start(RemittanceAggregate.class, command.target(), RemittanceAggregate::new, it -> it.decide(command));
    }

    private void tell(TransferCommand command) {
        start(TransferAggregate.class, command.target(), TransferAggregate::new, it -> it.decide(command));
    }

    private static FundCode fund(VoucherContent content) {
        return content.lines().getFirst().fund();
    }

    private static Vnd amount(VoucherContent content) {
        return content.on(Account.Kind.PAYABLE_UP).negate();
    }
}
