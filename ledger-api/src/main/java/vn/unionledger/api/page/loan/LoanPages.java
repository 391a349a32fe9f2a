package vn.unionledger.api.page.loan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.ThingLife;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.FundStatement;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.LendingBook;
import vn.unionledger.projections.lending.LentRow;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.welfareregister.LoanBook;
import vn.unionledger.projections.welfareregister.LoanRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The mutual-aid funds of a unit with what they have and lent, the loans, and each of them. */
@Controller
class LoanPages {

    private static final int ROWS = 50;

    private final WelfareRegister register;
    private final Lending lending;
    private final FundBook books;
    private final Organisation organisation;
    private final ThingLife lives;
    private final PageNames names;
    private final PageWords words;

    LoanPages(
            WelfareRegister register,
            Lending lending,
            FundBook books,
            Organisation organisation,
            ThingLife lives,
            PageNames names,
            PageWords words) {
        this.register = register;
        this.lending = lending;
        this.books = books;
        this.organisation = organisation;
        this.lives = lives;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/cham-lo/von-vay")
    String list(@RequestParam(name = "trang", defaultValue = "1") String page, Reading reading, Model model) {
        Asked asked = reading.asked();
        LoanBook book = register.loans(reading.unit(), asked);
        List<LoanRow> all = book.loans().reversed();
        int offset = Math.min((Addresses.number(page) - 1) * ROWS, Math.max(0, (all.size() - 1) / ROWS * ROWS));
        List<LoanRow> rows = all.subList(offset, Math.min(all.size(), offset + ROWS));
        String fund = organisation.funds(reading.unit(), asked).stream()
                .filter(LoanPages::lends)
                .map(one -> one.fund().value())
                .findFirst()
                .orElse(null);
        boolean hasFund = fund != null;
        LendingBook stands = lending.book(reading.unit(), asked);
        model.addAttribute("book", stands);
        model.addAttribute("stands", stands.loans().stream().collect(Collectors.toMap(LentRow::loan, row -> row)));
        model.addAttribute(
                "owed",
                lending.deposits(reading.unit(), asked).stream()
                        .mapToLong(deposit -> deposit.owed().dong())
                        .sum());
        model.addAttribute("heading", words.said("loans.title"));
        model.addAttribute("loans", book);
        model.addAttribute("day", asked.until());
        model.addAttribute("mutual", mutual(reading, asked));
        model.addAttribute("rows", rows);
        model.addAttribute("count", all.size());
        model.addAttribute("offset", offset);
        model.addAttribute("before", offset == 0 ? null : page(reading, offset / ROWS));
        model.addAttribute("after", offset + ROWS >= all.size() ? null : page(reading, offset / ROWS + 2));
        model.addAttribute(
                "borrowers",
                names.parties(rows.stream().map(LoanRow::borrower).distinct().toList(), reading));
        model.addAttribute("hasFund", hasFund);
        model.addAttribute("fund", fund);
        model.addAttribute("asks", hasFund && LoanActs.mayAsk(reading));
        model.addAttribute("makes", hasFund && LoanActs.makes(reading));
        return "loan/loans";
    }

    @GetMapping("/cham-lo/von-vay/{id:[0-9a-f]{32}}")
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        LoanRow row =
                register.loan(Addresses.id(id, LoanId::new), reading.asked()).orElseThrow(() -> ThingLife.none(id));
        var history = lives.history(id, reading);
        model.addAttribute("heading", words.said("loan.title"));
        model.addAttribute("row", row);
        model.addAttribute(
                "borrower", names.parties(List.of(row.borrower()), reading).get(row.borrower()));
        model.addAttribute("acts", LoanActs.of(row, reading));
        LentRow lent = lending.loan(row.loan(), reading.asked()).orElseThrow(() -> ThingLife.none(id));
        model.addAttribute("lent", lent);
        LoanConditions conditions = lent.conditions();
        model.addAttribute(
                "guarantors",
                conditions == null
                        ? List.of()
                        : List.copyOf(
                                names.parties(conditions.guarantors(), reading).values()));
        boolean out = lent.outstanding().isPositive();
        model.addAttribute("repays", out && LoanActs.makes(reading));
        model.addAttribute("reschedules", out && LoanActs.reschedules(row, reading));
        lives.tell(history, reading, model);
        return "loan/loan";
    }

    /** What each mutual-aid fund took in, lent and has left. */
    private List<FundStatement> mutual(Reading reading, Asked asked) {
        Stream<FundStatement> all = books.statements(reading.unit(), asked).stream();
        return all.filter(fund -> fund.kind() == FundKind.REVOLVING).toList();
    }

    private static boolean lends(FundRow fund) {
        return fund.kind() == FundKind.REVOLVING && fund.closedOn() == null;
    }

    private static String page(Reading reading, int number) {
        return reading.way().with("trang", Integer.toString(number));
    }
}
