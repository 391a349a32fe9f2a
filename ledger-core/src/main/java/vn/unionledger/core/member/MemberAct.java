package vn.unionledger.core.member;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.CorrectStay;
import vn.unionledger.core.member.MemberCommand.ExemptMember;
import vn.unionledger.core.member.MemberCommand.LetLeave;
import vn.unionledger.core.member.MemberCommand.MoveMembers;
import vn.unionledger.core.member.MemberCommand.SetPay;
import vn.unionledger.core.member.MemberCommand.SetPayerGroup;
import vn.unionledger.core.member.MemberCommand.WithdrawExemption;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberRefusal.NobodyOfThatId;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.privacy.PersonAggregate;
import vn.unionledger.core.privacy.RollAggregate;

/** Keeps the list of a unit's members: its accountant's work, for pay stands on it. */
public class MemberAct extends OfficeAct {
    public MemberAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(AdmitMembers command) {
        Unit unit = accountant(command);
        RollId roll = command.roll();
        for (int row = 1; row <= command.people().size(); row++) {
            Admission line = command.people().get(row - 1);
            section(unit, line.section());
            if (roll == null && !isKnown(line.person(), command.unit())) {
                throw refuse(new NobodyOfThatId(row, line.person()));
            }
        }
        if (roll != null) {
            requireOnRoll(command, roll);
        }
        start(MembersAggregate.class, command.target(), MembersAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(MoveMembers command) {
        section(accountant(command), command.to());
        decide(command);
    }

    @CommandHandler
    void handle(SetPay command) {
        keep(command);
    }

    @CommandHandler
    void handle(SetPayerGroup command) {
        keep(command);
    }

    @CommandHandler
    void handle(ExemptMember command) {
        keep(command);
    }

    @CommandHandler
    void handle(WithdrawExemption command) {
        keep(command);
    }

    @CommandHandler
    void handle(LetLeave command) {
        keep(command);
    }

    @CommandHandler
    void handle(CorrectStay command) {
        keep(command);
    }

    private void keep(MemberCommand command) {
        accountant(command);
        decide(command);
    }

    private Unit accountant(MemberCommand command) {
        return unit(command.unit(), command.by(), Power.KEEP_BOOK, command.today());
    }

    private void decide(MemberCommand command) {
        start(MembersAggregate.class, command.target(), MembersAggregate::new, it -> it.decide(command));
    }

    private static void section(Unit unit, @Nullable SectionCode section) {
        if (section != null) {
            unit.requireSection(section);
        }
    }

    private boolean isKnown(PersonId person, UnitId unit) {
        return read(PersonAggregate.class, "person/" + person, it -> it.isKnownTo(unit))
                .orElse(false);
    }

    private void requireOnRoll(AdmitMembers command, RollId roll) {
        int row = read(RollAggregate.class, "roll/" + roll, it -> firstUnknown(it, command))
                .orElse(1);
        if (row > 0) {
            throw refuse(new NobodyOfThatId(row, command.people().get(row - 1).person()));
        }
    }

    /** The first row the roll does not know, counted from 1; 0 if it knows them all. */
    private static int firstUnknown(RollAggregate roll, AdmitMembers command) {
        for (int row = 1; row <= command.people().size(); row++) {
            if (!roll.makesKnown(command.people().get(row - 1).person(), command.unit())) {
                return row;
            }
        }
        return 0;
    }
}
