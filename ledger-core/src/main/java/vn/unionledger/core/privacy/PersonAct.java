package vn.unionledger.core.privacy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.organisation.OfficeAct;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonRefusal.KeyStays;
import vn.unionledger.core.privacy.PersonRefusal.NoSuchPerson;

/** Registers people, each once, and records that a person's key is destroyed. */
public class PersonAct extends OfficeAct {
    /** What is claimed for each person: that nobody registers the same one again, alone or on a roll. */
    private static final String PERSON = "person";

    public PersonAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(RegisterPerson command) {
        CurrentAct.claim(PERSON, command.person().value());
        start(PersonAggregate.class, command.target(), PersonAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(RegisterPeople command) {
        command.people().forEach(line -> CurrentAct.claim(PERSON, line.person().value()));
        start(RollAggregate.class, command.target(), RollAggregate::new, it -> it.decide(command));
    }

    @CommandHandler
    void handle(DestroyKey command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.today());
        if (command.subject().isUnit()) {
            throw refuse(new KeyStays(command.subject()));
        }
        if (!isKnown(command)) {
            throw refuse(new NoSuchPerson(command.subject()));
        }
        start(SubjectKeyAggregate.class, command.target(), SubjectKeyAggregate::new, it -> it.decide(command));
    }

    private boolean isKnown(DestroyKey command) {
        PersonId person = command.subject().asPerson().orElse(null);
        if (person == null) {
            return false;
        }
        RollId roll = command.roll();
        return roll == null
                ? read(PersonAggregate.class, "person/" + person, it -> it.isKnownTo(command.unit()))
                        .orElse(false)
                : read(RollAggregate.class, "roll/" + roll, it -> it.makesKnown(person, command.unit()))
                        .orElse(false);
    }
}
