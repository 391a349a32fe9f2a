package vn.unionledger.api.page.dues;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.Typing;

/** The rows of a roll on the screen, one member each, as many as one voucher takes, and what is filled into them. */
final class RollSheet {
    /** The most members one roll has. */
    static final int MOST = 500;

    private final List<MonthRow> rows;
    private final int all;

    /** @param all everybody there is; of more than one roll has, the first are shown */
    RollSheet(List<MonthRow> all) {
        this.rows = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        this.all = all.size();
    }

    List<MonthRow> rows() {
        return rows;
    }

    /** How many there are in all, if they do not fit one roll; 0 if they do. */
    int tooMany() {
        return all > rows.size() ? all : 0;
    }

    /** What a roll being filled in comes to, đồng. */
    record Sum(int people, long total, long short_, long ahead) {}

    static String amount(int row) {
        return RollForm.AMOUNTS + "[" + row + "].amount";
    }

    /** Puts the amounts of a list into the rows: those with a name to whom they name, the others in the order of the rows. */
    Typed filled(Typed typed, List<Pasted> lines) {
        return Pasted.into(typed, lines, rows.stream().map(MonthRow::name).toList(), RollSheet::amount);
    }

    Sum sum(Typed typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        typed.values().forEach((name, value) -> fields.put(name, List.of(value)));
        Typing typing = new Typing(fields);
        int people = 0;
        long total = 0;
        long missing = 0;
        long ahead = 0;
        for (int i = 0; i < rows.size(); i++) {
            long paid = typing.dong(amount(i)).orElse(0);
            people += paid > 0 ? 1 : 0;
            total += paid;
            missing += Math.max(0, rows.get(i).expected() - paid);
            ahead += Math.max(0, paid - rows.get(i).expected());
        }
        return new Sum(people, total, missing, ahead);
    }
}
