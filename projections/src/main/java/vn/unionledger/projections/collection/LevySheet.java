package vn.unionledger.projections.collection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.money.Vnd;

/**
 * The disaster levy of a unit and year.
 *
 * @param campaign where it is collected; absent before anybody was assessed
 * @param rules those it was assessed by
 */
public record LevySheet(
        int year,
        @Nullable CampaignId campaign,
        Vnd assessed,
        Vnd collected,
        List<PolicyId> rules,
        List<Payer> payers,
        long position) {
    public LevySheet {
        rules = List.copyOf(rules);
        payers = List.copyOf(payers);
    }

    public Vnd owed() {
        return assessed.minus(collected);
    }

    /** What one person owes. */
    public record Payer(
            PersonId person,
            @Nullable SectionCode section,
            Vnd assessed,
            Vnd collected,
            Vnd owed,
            @Nullable LevyExemption exemption) {}

    static LevySheet of(int year, LevyBook book, List<PolicyId> rules, long position) {
        List<Payer> payers = new ArrayList<>();
        book.accounts()
                .forEach((person, one) -> payers.add(new Payer(
                        person, one.section(), one.assessed(), one.collected(), one.owed(), one.exemption())));
        payers.sort(Comparator.comparing(payer -> payer.person().value()));
        return new LevySheet(year, book.campaign(), book.assessed(), book.collected(), rules, payers, position);
    }
}
