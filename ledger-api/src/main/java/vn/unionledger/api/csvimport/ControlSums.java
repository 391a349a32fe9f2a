package vn.unionledger.api.csvimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sums a file comes to, compared with the right answers its sender gave. */
final class ControlSums {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Long> byAccount = new TreeMap<>();
    private final Map<String, Long> byMonth = new TreeMap<>();
    private final long lines;

    private ControlSums(long lines) {
        this.lines = lines;
    }

    static ControlSums of(YearFile file) {
        ControlSums sums = new ControlSums(file.lines());
        file.each(sums::add);
        return sums;
    }

    private void add(SourceVoucher voucher) {
        for (SourceVoucher.SourceLine line : voucher.lines()) {
            String source = SourceAccount.source(line.account(), voucher.unit());
            String month = source.substring(0, source.indexOf(':')) + ":" + voucher.unit() + "|"
                    + String.format(Locale.ROOT, "%02d", voucher.date().getMonthValue());
            byAccount.merge(source, line.amount(), Math::addExact);
            byMonth.merge(month, line.amount(), Math::addExact);
        }
    }

    /** @throws FileRefusedException if the file does not come to them, or they cannot be read */
    void check(Path control) {
        List<RowFault> faults = new ArrayList<>();
        try {
            JsonNode answers = JSON.readTree(control.toFile());
            if (answers.path("postings").asLong(-1) != lines) {
                faults.add(new RowFault(1, "control", "control-differs", "postings"));
            }
            compare(answers.path("balance_by_account"), byAccount, faults);
            compare(answers.path("balance_by_class_unit_month"), byMonth, faults);
        } catch (JacksonException e) {
            faults.add(new RowFault(1, "control", "control-unreadable", ""));
        }
        if (!faults.isEmpty()) {
            throw new FileRefusedException(faults.subList(0, Math.min(100, faults.size())), faults.size());
        }
    }

    private static void compare(JsonNode right, Map<String, Long> ours, List<RowFault> faults) {
        for (String what : right.propertyNames()) {
            if (right.path(what).asLong(0) != ours.getOrDefault(what, 0L)) {
                faults.add(new RowFault(1, "control", "control-differs", what));
            }
        }
        ours.forEach((what, amount) -> {
            if (amount != 0 && !right.has(what)) {
                faults.add(new RowFault(1, "control", "control-differs", what));
            }
        });
    }
}
