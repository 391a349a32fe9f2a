package vn.unionledger.api.page.fund;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;

/** A figure of a fund's statement. In addresses it is its word in lower case. */
enum FundFigure {
    OPENING,
    IN,
    OUT,
    HANDED_OVER,
    HELD,
    RECEIVABLE,
    OWED,
    PAYABLE,
    NET;

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FundFigure> read(String word) {
        return List.of(values()).stream().filter(one -> one.word().equals(word)).findFirst();
    }

    /** What the figure is the sum of. */
    Pick of(UnitId unit, FundCode fund, Asked asked) {
        Pick pick =
                switch (this) {
                    case OPENING ->
                        Pick.debits(unit, asked, Span.UNTIL).accounts("place:").carriedIn();
                    case IN ->
                        Pick.debits(unit, asked, Span.PERIOD)
                                .accounts("place:")
                                .withoutOpening()
                                .incoming();
                    case OUT ->
                        Pick.credits(unit, asked, Span.PERIOD)
                                .accounts("place:")
                                .withoutOpening()
                                .outgoing();
                    case HANDED_OVER ->
                        Pick.credits(unit, asked, Span.PERIOD)
                                .accounts("place:")
                                .purpose("hand-over");
                    case HELD -> Pick.debits(unit, asked, Span.UNTIL).accounts("place:");
                    case RECEIVABLE -> Pick.debits(unit, asked, Span.UNTIL).accounts("advance:", "loan:", "transit:");
                    case OWED -> Pick.credits(unit, asked, Span.UNTIL).accounts("owed-to-owner");
                    case PAYABLE ->
                        Pick.credits(unit, asked, Span.UNTIL)
                                .accounts("payable-up", "payable:", "deposit:", "shortage", "interfund");
                    case NET -> Pick.credits(unit, asked, Span.UNTIL).accounts("opening", "income:", "expense:");
                };
        return pick.fund(fund);
    }
}
