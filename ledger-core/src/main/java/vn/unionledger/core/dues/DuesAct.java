package vn.unionledger.core.dues;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.member.MembersAggregate;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyAggregate;
import vn.unionledger.core.policy.PolicyCommand;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;

/** Reckons the dues of a month, and reckons them again when something became known later: the accountant's work. */
public class DuesAct extends OfficeAct {
    public DuesAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(AssessMonth command) {
        Unit.Founded unit = accountant(command.unit(), command.by(), command.section(), command.today());
        DuesRules rules = rules(unit, command.month(), command.today());
        Members members = members(command.unit());
        AtomicInteger count = new AtomicInteger();
        start(
                DuesAggregate.class,
                command.target(),
                DuesAggregate::new,
                dues -> count.set(dues.decide(command, members, rules)));
        CurrentAct.answer(String.valueOf(count.get()));
    }

    @CommandHandler
    void handle(ReassessMonth command) {
        Unit.Founded unit = accountant(command.unit(), command.by(), command.section(), command.today());
        DuesRules rules = rules(unit, command.month(), command.today());
        Members members = members(command.unit());
        AtomicInteger count = new AtomicInteger();
        start(
                DuesAggregate.class,
                command.target(),
                DuesAggregate::new,
                dues -> count.set(dues.decide(command, members, rules)));
        CurrentAct.answer(String.valueOf(count.get()));
    }

    private Unit.Founded accountant(UnitId code, PersonId by, @Nullable SectionCode section, LocalDate today) {
        Unit unit = unit(code, by, Power.KEEP_BOOK, today);
        if (section != null) {
            unit.requireSection(section);
        }
        if (unit instanceof Unit.Founded founded) {
            return founded;
        }
        throw refuse(new NoSuchUnit(code));
    }

    private Members members(UnitId unit) {
        return read(MembersAggregate.class, "members/" + unit, MembersAggregate::members)
                .orElse(Members.NOBODY);
    }

    private DuesRules rules(Unit.Founded unit, YearMonth month, LocalDate today) {
        List<Policy> all = new ArrayList<>();
        all.addAll(shelf(RuleKind.DUES_RATE.word()));
        all.addAll(shelf(RuleKind.DUES_RATE.word() + "/" + unit.unit()));
        all.addAll(shelf(RuleKind.BASE_SALARY.word()));
        all.addAll(shelf(RuleKind.COLLECTION_STOP.word()));
        return new DuesRules(new Rulebook(all), unit.unit(), Standing.of(unit, month.atEndOfMonth()), today);
    }

    private List<Policy> shelf(String name) {
        return read(PolicyAggregate.class, PolicyCommand.TYPE + name, it -> it.rules()
                        .policies())
                .orElse(List.of());
    }
}
