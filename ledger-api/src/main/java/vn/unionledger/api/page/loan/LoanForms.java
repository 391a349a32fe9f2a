package vn.unionledger.api.page.loan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.loan.LoanAsked;
import vn.unionledger.api.loan.Loans;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.KnownPeople;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.TypedPercent;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.loan.LoanPurpose;

/** The form that asks for a loan of a mutual-aid fund, and its approval. It is paid out by a voucher's form. */
@Controller
class LoanForms {

    private static final String LOAN = "/cham-lo/von-vay/";
    private static final String BORROWER = "borrower";
    private static final List<String> GUARANTORS = List.of("guarantora", "guarantorb", "guarantorc");
    private static final Show SHOW = new Show();

    private final Loans loans;
    private final FormChoices lists;
    private final KnownPeople known;
    private final People people;
    private final Forms forms;
    private final PageWords words;

    LoanForms(Loans loans, FormChoices lists, KnownPeople known, People people, Forms forms, PageWords words) {
        this.loans = loans;
        this.lists = lists;
        this.known = known;
        this.people = people;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/cham-lo/von-vay/moi")
    String fresh(Reading reading, Model model) {
        return asking(
                Typed.fresh(Map.of(
                        "on", SHOW.date(reading.moment().today()),
                        "conditions.purpose", LoanPurpose.LIVELIHOOD.name(),
                        "conditions.instalments", "12",
                        "conditions.everyMonths", "1",
                        "conditions.firstDueOn",
                                SHOW.date(reading.moment().today().plusMonths(1)))),
                reading,
                model);
    }

    @PostMapping("/cham-lo/von-vay/moi")
    String request(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    Map<String, List<String>> fields = KnownPeople.chosen(sent.fields(), BORROWER);
                    LoanAsked asked = answered(fields, sent.sending());
                    return Onward.to(LOAN + Loans.idOf(sent.sending()), loans.request(sent.sending(), asked));
                },
                typed -> asking(typed, sent.reading(), model));
    }

    @PostMapping("/cham-lo/von-vay/{id:[0-9a-f]{32}}/duyet")
    String approve(
            @PathVariable("id") String id,
            @RequestParam(name = "_ve", required = false) @Nullable String back,
            Sending sending) {
        return Onward.decided(back, LOAN + id, loans.approve(sending, Addresses.id(id, LoanId::new), null));
    }

    /** What is asked for, with who answers for it: people chosen, and people of new names, who are registered once all else is sound. */
    private LoanAsked answered(Map<String, List<String>> fields, Sending sending) {
        List<PersonId> guarantors = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String field : GUARANTORS) {
            String chosen = taken(fields, field);
            String name = taken(fields, field + "Name");
            if (!chosen.isEmpty()) {
                guarantors.add(read("person", chosen, field, Chosen.class).person());
            } else if (!name.isEmpty()) {
                named.add(read("name", name, field + "Name", Called.class).name());
            }
        }
        LoanAsked asked = RequestReader.form(agreed(fields), LoanAsked.class);
        LoanAsked.ConditionsAsked conditions = asked.conditions();
        if (guarantors.isEmpty() && named.isEmpty()) {
            return asked;
        }
        if (conditions == null) {
            throw new FaultyRequestException(Fault.of("/conditions/purpose", "missing"));
        }
        if (!named.isEmpty()) {
            guarantors.addAll(people.registerAllFor(sending, named).people());
        }
        return new LoanAsked(
                asked.fund(),
                asked.borrower(),
                asked.borrowerName(),
                asked.amount(),
                new LoanAsked.ConditionsAsked(conditions.purpose(), conditions.plan(), guarantors, conditions.group()),
                asked.on(),
                asked.invented());
    }

    /** One field read by itself; what is wrong with it stands at the form's field. */
    private static <T> T read(String part, String value, String field, Class<T> type) {
        try {
            return RequestReader.form(Map.of(part, List.of(value)), type);
        } catch (FaultyRequestException e) {
            throw new FaultyRequestException(e.faults().stream()
                    .map(fault -> new Fault("/" + field, fault.code(), fault.facts()))
                    .toList());
        }
    }

    private static String taken(Map<String, List<String>> fields, String field) {
        List<String> values = fields.remove(field);
        return values == null || values.isEmpty() ? "" : values.getLast().strip();
    }

    /** Somebody the unit knows. */
    record Chosen(PersonId person) {}

    /** A new name. */
    record Called(@Length(max = 120) String name) {
        /** Masks the name. */
        @Override
        public String toString() {
            return "Called[]";
        }
    }

    /** The fields, with those of the conditions left out where no purpose was chosen. */
    private static Map<String, List<String>> agreed(Map<String, List<String>> fields) {
        List<String> purpose = fields.get("conditions.purpose");
        if (purpose == null || purpose.isEmpty() || purpose.getLast().isBlank()) {
            Map<String, List<String>> rest = new LinkedHashMap<>(fields);
            rest.keySet().removeIf(name -> name.startsWith("conditions."));
            return rest;
        }
        return TypedPercent.inPoints(fields, "conditions.interestPoints");
    }

    private String asking(Typed typed, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("loan.new"));
        model.addAttribute("funds", lists.funds(reading, FundUse.LOAN));
        model.addAttribute("purposes", words.listedOr("lending.purpose.none", LoanPurpose.values()));
        model.addAttribute("sections", lists.sections(reading));
        model.addAttribute("people", known.find(typed.value(BORROWER + "Name"), reading));
        Map<String, List<KnownPeople.Known>> guarantors = new LinkedHashMap<>();
        GUARANTORS.forEach(field -> guarantors.put(field, known.find(typed.value(field + "Name"), reading)));
        model.addAttribute("guarantors", guarantors);
        return "loan/ask";
    }
}
