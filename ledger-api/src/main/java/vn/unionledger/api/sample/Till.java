package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.book.Postings.Spent;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * The money of one fund in one place on one day, and the vouchers made there.
 *
 * @param invented whether the figures are invented (số liệu mẫu)
 */
record Till(FundCode fund, Place place, LocalDate on, boolean invented) {
    static final Place CASH = Place.cash("tien-mat");
    static final Place BANK = Place.bank("ngan-hang");

    static Till cash(FundCode fund, LocalDate on) {
        return new Till(fund, CASH, on, false);
    }

    static Till bank(FundCode fund, LocalDate on) {
        return new Till(fund, BANK, on, false);
    }

    Till forSample() {
        return new Till(fund, place, on, true);
    }

    Slip dues(YearMonth month, List<Part> sections, String words) {
        return slip(words, paper -> Postings.dues(paper, fund, place, month, sections));
    }

    Slip allocation(Vnd amount, String words) {
        return slip(words, paper -> Postings.allocation(paper, fund, place, true, amount));
    }

    Slip donation(CampaignId campaign, SectionCode from, Vnd amount, String words) {
        List<Part> parts = List.of(new Part(from, amount));
        return slip(words, paper -> Postings.donation(paper, fund, FundKind.PASS_THROUGH, place, campaign, parts));
    }

    Slip handOver(CampaignId campaign, Vnd amount, String receipt, String words) {
        return slip(words, paper -> Postings.handOver(paper, fund, place, campaign, receipt, amount));
    }

    Slip welfare(Purpose.Welfare what, Vnd amount, @Nullable SectionCode section) {
        return slip(
                null,
                paper -> Postings.welfare(
                        paper,
                        fund,
                        place,
                        what.aCase(),
                        what.reason(),
                        what.instalment(),
                        what.persons(),
                        section,
                        amount));
    }

    Slip gift(Purpose.Gift what, Vnd total) {
        return slip(
                null,
                paper -> Postings.gift(
                        paper, fund, place, what.round(), what.occasion(), what.recipients(), Part.whole(total)));
    }

    Slip advance(ActivityId activity, AdvanceId advance, Vnd amount, String words) {
        return slip(words, paper -> Postings.advance(paper, fund, place, activity, advance, amount));
    }

    /** What was spent of an advance; the rest comes back here. */
    Slip settlement(ActivityId activity, AdvanceId advance, Vnd advanced, Vnd spent, String words) {
        List<Spent> invoices = List.of(new Spent(Item.PROPAGANDA, null, spent));
        return slip(words, paper -> Postings.settlement(paper, fund, place, activity, advance, advanced, invoices));
    }

    Slip expense(String item, Vnd amount, String words) {
        return slip(words, paper -> Postings.expense(paper, fund, place, item, null, amount));
    }

    Slip transferTo(Place to, Vnd amount, String words) {
        return slip(words, paper -> Postings.transfer(paper, fund, place, to, amount));
    }

    Slip shareOwed(YearMonth month, Vnd amount, String words) {
        return slip(words, paper -> Postings.shareOwed(paper, fund, month, amount));
    }

    Slip paidUp(Vnd amount, String words) {
        return slip(words, paper -> Postings.paidUp(paper, fund, place, amount));
    }

    Slip loan(LoanId loan, PersonId borrower, Vnd amount) {
        return new Slip(on, on, invented, borrower, null, paper -> Postings.loan(paper, fund, place, loan, amount));
    }

    Slip levy(CampaignId campaign, int year, CollectionList list, String words) {
        return slip(words, paper -> Postings.levy(paper, fund, place, campaign, year, list));
    }

    Slip deposit(PersonId member, Vnd amount) {
        return new Slip(
                on, on, invented, member, null, paper -> Postings.memberCapital(paper, fund, place, member, amount));
    }

    Slip depositReturned(PersonId member, Vnd amount) {
        return new Slip(
                on, on, invented, member, null, paper -> Postings.capitalReturned(paper, fund, place, member, amount));
    }

    Slip capital(Vnd amount, String words) {
        return slip(words, paper -> Postings.fundCapital(paper, fund, place, amount));
    }

    /** What lies here when the book is opened. */
    Held held(FundKind kind, long dong) {
        return Held.in(place, fund, kind, Vnd.of(dong));
    }

    private Slip slip(@Nullable String words, Function<Paper, VoucherContent> money) {
        return new Slip(on, on, invented, null, words, money);
    }
}
