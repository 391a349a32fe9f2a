package vn.unionledger.projections.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums of one table of a view, a row for each key, so that a wide question need not add up every row. The database makes them
 * from the rows themselves, in the transaction that brings these, so the two are never apart; they are built again with the view
 * and compared with its rows. A question about an earlier position has to take off what came later, or to ask the rows.
 *
 * @param name of the table the sums are kept in; its primary key is the keys
 * @param of the table that is summed
 * @param keys whatever the sums are told apart by; the first one cuts a comparison into slices
 * @param sums what is added up; one of them should count the rows, so that a row doubled at zero đồng shows
 */
public record RollUp(String name, Table of, List<Column> keys, List<Column> sums) {
    private static final Pattern WORD = Pattern.compile("[a-z_]{1,50}");

    /** A column of the sums and what it is made from, in SQL over one row of the summed table. */
    public record Column(String name, String from) {
        /** @throws IllegalArgumentException if the name is not a plain word */
        public Column {
            if (!WORD.matcher(name).matches()) {
                throw new IllegalArgumentException("plain names only: " + name);
            }
        }
    }

    /** @throws IllegalArgumentException if the name is not a plain word, or there is no key or no sum */
    public RollUp {
        keys = List.copyOf(keys);
        sums = List.copyOf(sums);
        if (!WORD.matcher(name).matches() || keys.isEmpty() || sums.isEmpty()) {
            throw new IllegalArgumentException("a roll-up has a plain name, keys and sums: " + name);
        }
    }

    /** The sums as they are kept, in SQL; the condition speaks of keys. */
    public String kept(String where) {
        return "select " + names() + " from " + name + " where " + where;
    }

    /** What single rows add to the sums, or take off them, in SQL; the condition speaks of the summed table. */
    public String rows(boolean takenOff, String where) {
        return "select " + summed(takenOff ? "-(%s)" : "%s") + " from " + of.name() + " where " + where;
    }

    /** The same sums of the table that is filled beside the living one. */
    RollUp next() {
        return new RollUp(name + "_next", of.next(), keys, sums);
    }

    /** Adds the rows between two positions, both included. */
    String add() {
        return "insert into " + name + " (" + names() + ") select " + summed("sum(%s)") + " from " + of.name()
                + " where position between ? and ? group by " + ordinals() + " on duplicate key update "
                + each(sums, sum -> sum.name() + " = " + name + "." + sum.name() + " + values(" + sum.name() + ")");
    }

    /** The next so many values of the first key after one. */
    String slice() {
        String key = keys.getFirst().from();
        return "select distinct " + key + " from " + of.name() + " where " + key + " > ? order by 1 limit ?";
    }

    /** The first key of a slice whose sums are not those of the rows; after one value, up to another. */
    String difference() {
        return "select " + each(keys, Column::name) + ", " + each(sums, sum -> "sum(" + sum.name() + ")")
                + " from (select " + names() + " from " + name + " where "
                + within(keys.getFirst().name())
                + " union all select " + summed("-sum(%s)") + " from " + of.name() + " where "
                + within(keys.getFirst().from()) + " group by " + ordinals() + ") beside group by "
                + each(keys, Column::name) + " having "
                + sums.stream().map(sum -> "sum(" + sum.name() + ") <> 0").collect(Collectors.joining(" or "))
                + " order by " + ordinals() + " limit 1";
    }

    private static String within(String key) {
        return key + " > ? and (? is null or " + key + " <= ?)";
    }

    private String names() {
        return each(Stream.concat(keys.stream(), sums.stream()).toList(), Column::name);
    }

    private String summed(String sum) {
        List<String> values = new ArrayList<>();
        keys.forEach(key -> values.add(key.from() + " as " + key.name()));
        sums.forEach(one -> values.add(sum.replace("%s", one.from()) + " as " + one.name()));
        return String.join(", ", values);
    }

    private String ordinals() {
        return Stream.iterate(1, at -> at + 1)
                .limit(keys.size())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static String each(List<Column> columns, Function<Column, String> said) {
        return columns.stream().map(said).collect(Collectors.joining(", "));
    }
}
