package vn.unionledger.projections.journalexport;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * The text of a journal. An account is {@code unit:fund:account}; a transaction's second date is the one it concerns, so that
 * {@code --date2} sums by it. No name and no free text goes in.
 */
final class Journal {
    private final SortedSet<Place> used = new TreeSet<>(comparing(Place::name));

    /** What is posted to, with its side of the equation. */
    private record Place(UnitId unit, FundCode fund, Account account) {
        String name() {
            return unit + ":" + fund + ":" + account;
        }

        /** The letter by which hledger knows assets, liabilities, equity, revenue and expenses; C is cash. */
        char type() {
            return switch (account.kind().side()) {
                case HELD -> 'C';
                case RECEIVABLE -> 'A';
                case OWED, PAYABLE -> 'L';
                case NET ->
                    switch (account.kind()) {
                        case INCOME -> 'R';
                        case EXPENSE -> 'X';
                        default -> 'E';
                    };
            };
        }
    }

    String heading(long known) {
        return "; Sổ quỹ công đoàn, theo sổ đến sự kiện " + known + "\n"
                + "; đơn vị:quỹ:tài khoản; ngày ghi sổ=ngày liên quan; dương là nợ, âm là có\n"
                + "commodity 1000. VND\n";
    }

    /** One posted voucher. */
    String transaction(Slip slip, List<Line> lines) {
        StringBuilder text = new StringBuilder(256);
        text.append('\n').append(slip.occurredOn());
        if (!slip.concernsOn().equals(slip.occurredOn())) {
            text.append('=').append(slip.concernsOn());
        }
        text.append(" * (")
                .append(slip.number())
                .append(") ")
                .append(slip.purpose())
                .append("  ; position:")
                .append(slip.position())
                .append(", voucher:")
                .append(slip.voucher())
                .append(", document:")
                .append(slip.documentOn());
        if (slip.reverses() != null) {
            text.append(", reverses:").append(slip.reverses());
        }
        if (slip.invented()) {
            text.append(", invented:");
        }
        text.append('\n');
        for (Line line : lines) {
            Place place = new Place(slip.unit(), line.fund(), line.account());
            used.add(place);
            text.append("    ")
                    .append(place.name())
                    .append("  ")
                    .append(line.amount().dong())
                    .append(" VND\n");
        }
        return text.toString();
    }

    /** Every account posted to, with its type. */
    String accounts() {
        StringBuilder text = new StringBuilder("\n");
        used.forEach(place -> text.append("account ")
                .append(place.name())
                .append("  ; type:")
                .append(place.type())
                .append('\n'));
        return text.toString();
    }

    /** One line of a voucher; a positive amount is debit, a negative one credit. */
    record Line(FundCode fund, Account account, Vnd amount) {}
}
