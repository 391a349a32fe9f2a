package vn.unionledger.core.member;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<PersonId> registered = registered(command);
        for (int row = 1; row <= command.people().size(); row++) {
            Admission line = command.people().get(row - 1);
            section(unit, line.section());
            if (!registered.contains(line.person()) && !isKnown(line.person(), command.unit())) {
                throw refuse(new NobodyOfThatId(row, line.person()));
            }
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

    /** Those the command's roll names, and those who were on the list before: who comes back was registered once already. */
    private Set<PersonId> registered(AdmitMembers command) {
        Set<PersonId> registered = new HashSet<>(take(MembersAggregate.class, command.target(), (it, _) -> it.members()
                        .people()
                        .keySet())
                .orElse(Set.of()));
        RollId roll = command.roll();
        if (roll != null) {
            registered.addAll(read(RollAggregate.class, "roll/" + roll, it -> named(it, command))
                    .orElse(Set.of()));
        }
        return registered;
    }

    private static Set<PersonId> named(RollAggregate roll, AdmitMembers command) {
        return command.people().stream()
                .map(Admission::person)
                .filter(person -> roll.makesKnown(person, command.unit()))
                .collect(Collectors.toSet());
    }
}
