package vn.unionledger.api.page.approve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Fact;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.money.AmountInWords;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.voucherview.Waiting;
import vn.unionledger.projections.welfareregister.ActivityRow;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.LoanRow;
import vn.unionledger.projections.welfareregister.RoundRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Makes cards of cases, lists of gifts, plans and loans that wait: everything that is approved stands on its card. */
@Component
class ThingCards {

    private static final Show SHOW = new Show();

    private final WelfareRegister register;
    private final Organisation organisation;
    private final LogReader log;
    private final PageNames names;
    private final PageWords words;

    ThingCards(WelfareRegister register, Organisation organisation, LogReader log, PageNames names, PageWords words) {
        this.register = register;
        this.organisation = organisation;
        this.log = log;
        this.names = names;
        this.words = words;
    }

    Optional<Card> card(Waiting one, Reading reading) {
        return switch (one.kind()) {
            case CASE -> register.aCase(new CaseId(one.id()), reading.asked()).map(row -> aCase(row, reading));
            case ROUND -> register.round(new RoundId(one.id()), reading.asked()).map(row -> round(row, reading));
            case ACTIVITY ->
                register.activity(new ActivityId(one.id()), reading.asked()).map(row -> activity(row, reading));
            case LOAN -> register.loan(new LoanId(one.id()), reading.asked()).map(row -> loan(row, reading));
            case VOUCHER -> Optional.empty();
        };
    }

    private Card aCase(CaseRow row, Reading reading) {
        Facts facts = new Facts(reading);
        if (log.at(row.position()).payload() instanceof AidRequested asked) {
            facts.add("welfare.who", names.whom(asked.who(), asked.by(), reading), true);
            facts.add("welfare.note", names.ofCase(asked.note(), asked.by(), reading), false);
        }
        if (row.persons() != 1) {
            facts.add("welfare.persons", SHOW.count(row.persons()), false);
        }
        if (row.origin() != null) {
            facts.add(
                    "care.origin",
                    organisation
                            .unit(row.origin(), reading.asked())
                            .map(UnitRow::name)
                            .orElse(row.origin().value()),
                    false);
        }
        if (row.section() != null) {
            String code = row.section().value();
            Map<String, String> sections = organisation.sections(reading.unit(), reading.asked()).stream()
                    .collect(Collectors.toMap(section -> section.section().value(), SectionRow::name));
            facts.add("column.section", sections.getOrDefault(code, code), false);
        }
        facts.of(row.fund().value(), SHOW.date(row.requestedOn()), row.requestedBy());
        return card(
                words.said("matter.welfare", words.word(row.reason())),
                row.asked(),
                facts,
                "/cham-lo/truong-hop/" + row.aCase(),
                Card.Refuse.DECLINE,
                reading.reader().person().equals(row.requestedBy()));
    }

    private Card round(RoundRow row, Reading reading) {
        Facts facts = new Facts(reading);
        for (RoundRow.GiftRow gift : row.classes()) {
            facts.plain(
                    words.capital(gift.label()),
                    SHOW.count(gift.count()) + " × " + SHOW.amount(gift.rate().dong()) + " = "
                            + SHOW.amount(gift.total().dong()));
        }
        facts.add("welfare.gifts", SHOW.count(row.recipients()), true);
        facts.add("fund.document", row.document(), false);
        facts.of(row.fund().value(), SHOW.date(row.proposedOn()), row.proposedBy());
        return card(
                words.said("matter.gift", words.word(row.occasion())),
                row.total(),
                facts,
                "/cham-lo/dot/" + row.round(),
                Card.Refuse.DECLINE,
                reading.reader().person().equals(row.proposedBy()));
    }

    private Card activity(ActivityRow row, Reading reading) {
        Facts facts = new Facts(reading);
        facts.add("welfare.event", row.title(), true);
        facts.add("fund.document", row.document(), false);
        facts.of(row.fund().value(), SHOW.date(row.plannedOn()), row.plannedBy());
        return card(
                words.capital(words.said("task.kind.ACTIVITY")),
                row.budget(),
                facts,
                "/cham-lo/hoat-dong/" + row.activity(),
                Card.Refuse.NOT,
                reading.reader().person().equals(row.plannedBy()));
    }

    private Card loan(LoanRow row, Reading reading) {
        Facts facts = new Facts(reading);
        facts.add(
                "welfare.borrower",
                names.parties(Set.of(row.borrower()), reading).get(row.borrower()),
                true);
        facts.of(row.fund().value(), SHOW.date(row.requestedOn()), row.requestedBy());
        PersonId reader = reading.reader().person();
        return card(
                words.capital(words.said("task.kind.LOAN")),
                row.amount(),
                facts,
                "/cham-lo/von-vay/" + row.loan(),
                Card.Refuse.NOT,
                reader.equals(row.requestedBy()) || reader.equals(row.borrower()));
    }

    private Card card(String kind, Vnd amount, Facts facts, String at, Card.Refuse refuse, boolean own) {
        return new Card(
                kind,
                amount.dong(),
                AmountInWords.STANDARD.of(amount),
                facts.list,
                at,
                null,
                refuse,
                own ? words.said("approval.own.thing") : null);
    }

    /** The facts of one card, in order. */
    private final class Facts {
        private final List<Fact> list = new ArrayList<>();
        private final Reading reading;

        Facts(Reading reading) {
            this.reading = reading;
        }

        void add(String key, @Nullable String value, boolean strong) {
            if (value != null && !value.isEmpty()) {
                list.add(new Fact(words.said(key), value, strong));
            }
        }

        void plain(String label, String value) {
            list.add(new Fact(label, value, false));
        }

        /** What every card ends with: the fund, the day, who asks. */
        void of(String fund, String day, @Nullable PersonId by) {
            Map<String, String> funds = organisation.funds(reading.unit(), reading.asked()).stream()
                    .collect(Collectors.toMap(one -> one.fund().value(), FundRow::name));
            add("column.fund", funds.getOrDefault(fund, fund), false);
            add("care.on", day, false);
            if (by != null) {
                add("approval.by", names.officers(Set.of(by), reading).get(by), false);
            }
        }
    }
}
