package vn.unionledger.api.page.dues;

import java.util.List;
import java.util.Map;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.Typing;

/** The rows of a pay list on the screen, one member each, and what is filled into them. */
record PaySheet(List<MemberRow> rows) {
    /** The list its rows are sent as. */
    static final String PEOPLE = "people";

    PaySheet {
        rows = List.copyOf(rows);
    }

    static String amount(int row) {
        return PEOPLE + "[" + row + "].amount";
    }

    /** Puts the amounts of a list into the rows: those with a name to whom they name, the others in the order of the rows. */
    Typed filled(Typed typed, List<Pasted> lines) {
        return Pasted.into(typed, lines, rows.stream().map(MemberRow::name).toList(), PaySheet::amount);
    }

    /** How many people a pay stands for. */
    int people(Typed typed) {
        int people = 0;
        for (int row = 0; row < rows.size(); row++) {
            String value = typed.value(amount(row));
            boolean said = value != null
                    && new Typing(Map.of(amount(row), List.of(value)))
                                    .dong(amount(row))
                                    .orElse(0)
                            > 0;
            people += said ? 1 : 0;
        }
        return people;
    }
}
