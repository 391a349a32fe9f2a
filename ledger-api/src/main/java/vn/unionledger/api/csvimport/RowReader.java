package vn.unionledger.api.csvimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.money.Vnd;

/** Reads the rows of a file one transaction at a time, saying of every row what is wrong with it. */
final class RowReader {
    static final List<String> COLUMNS = List.of(
            "txn",
            "line",
            "date",
            "unit",
            "fund",
            "kind",
            "item",
            "party",
            "account",
            "amount",
            "voucher",
            "description");

    private static final int LONGEST_TEXT = 200;
    private static final Pattern UNIT = Pattern.compile("(?=.{1,40}$)[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int WHOLE_DIGITS_MOST = 16;
    private static final int TXN_DIGITS_MOST = 9;

    private final Consumer<SourceVoucher> vouchers;
    private final Consumer<RowFault> faults;
    private final LocalDate today;

    private final SourceAccount.Seen accounts = new SourceAccount.Seen();
    private final Map<Pattern, Set<String>> words = new HashMap<>();
    private @Nullable Building building;
    private String lastDate = "";
    private @Nullable LocalDate lastDay;
    private int lastTxn;
    private long lastRow;

    /** @param vouchers gets each transaction that has no fault of its own */
    RowReader(Consumer<SourceVoucher> vouchers, Consumer<RowFault> faults, LocalDate today) {
        this.vouchers = vouchers;
        this.faults = faults;
        this.today = today;
    }

    void read(Path file) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            boolean heading = true;
            for (CsvRecord row : rows) {
                if (heading) {
                    heading = false;
                    if (!row.getFields().equals(COLUMNS)) {
                        faults.accept(new RowFault(1, "heading", "heading", String.join(",", row.getFields())));
                        return;
                    }
                } else {
                    row(row);
                }
            }
            end();
            if (heading) {
                faults.accept(new RowFault(1, "heading", "heading", ""));
            }
        } catch (MalformedInputException notText) {
            notText();
        } catch (CsvParseException misquoted) {
            faults.accept(new RowFault(lastRow + 1, "heading", "quotes", ""));
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof MalformedInputException)) {
                throw e;
            }
            notText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void notText() {
        faults.accept(new RowFault(1, "heading", "not-utf8", ""));
    }

    private void row(CsvRecord row) {
        long no = row.getStartingLineNumber();
        lastRow = no;
        if (row.getFieldCount() != COLUMNS.size()) {
            faults.accept(new RowFault(no, "heading", "columns", String.valueOf(row.getFieldCount())));
            return;
        }
        for (int i = 0; i < COLUMNS.size(); i++) {
            String text = row.getField(i);
            String fault = textFault(text, COLUMNS.get(i));
            if (fault != null) {
                faults.accept(new RowFault(no, COLUMNS.get(i), fault, text));
                return;
            }
        }
        if (!isWhole(row.getField(0)) || row.getField(0).length() > TXN_DIGITS_MOST) {
            faults.accept(new RowFault(no, "txn", "txn", row.getField(0)));
            return;
        }
        int txn = Integer.parseInt(row.getField(0));
        if (building == null || building.txn != txn) {
            end();
            if (txn <= lastTxn) {
                faults.accept(new RowFault(no, "txn", "txn-order", row.getField(0)));
                return;
            }
            lastTxn = txn;
            building = new Building(txn, no, row);
        }
        building.add(no, row);
    }

    private void end() {
        if (building != null) {
            building.end();
            building = null;
        }
    }

    private static @Nullable String textFault(String text, String column) {
        if (text.length() > LONGEST_TEXT) {
            return "too-long";
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return "control";
            }
        }
        boolean number = column.equals("amount") || column.equals("txn") || column.equals("line");
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !number) {
            return "formula";
        }
        return text.isEmpty() ? "empty" : null;
    }

    private static boolean isWhole(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        if (digits < 1 || digits > WHOLE_DIGITS_MOST) {
            return false;
        }
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private final class Building {
        private final int txn;
        private final long firstRow;
        private final CsvRecord head;
        private final List<SourceVoucher.SourceLine> lines = new ArrayList<>();
        private long sum;
        private boolean sound = true;

        Building(int txn, long firstRow, CsvRecord head) {
            this.txn = txn;
            this.firstRow = firstRow;
            this.head = head;
        }

        void add(long no, CsvRecord row) {
            for (int column = 2; column < COLUMNS.size(); column++) {
                boolean own = column == 8 || column == 9;
                if (!own && !row.getField(column).equals(head.getField(column))) {
                    fault(no, COLUMNS.get(column), "differs", row.getField(column));
                }
            }
            if (!row.getField(1).equals(String.valueOf(lines.size() + 1))) {
                fault(no, "line", "line-order", row.getField(1));
            }
            String amount = row.getField(9);
            if (!isWhole(amount)) {
                fault(no, "amount", amount.indexOf(',') >= 0 ? "amount-comma" : "amount", amount);
                return;
            }
            long dong = Long.parseLong(amount);
            if (dong == 0 || Math.abs(dong) > Vnd.MAX_DONG) {
                fault(no, "amount", dong == 0 ? "amount-zero" : "amount-large", amount);
                return;
            }
            Account account = accounts.ours(row.getField(8), row.getField(3)).orElse(null);
            if (account == null) {
                fault(no, "account", "account", row.getField(8));
                return;
            }
            sum = Math.addExact(sum, dong);
            lines.add(new SourceVoucher.SourceLine(account, dong));
        }

        void end() {
            LocalDate date = date(head.getField(2));
            check(UNIT, 3, "unit");
            check(WORD, 4, "fund");
            check(WORD, 5, "kind");
            check(WORD, 6, "item");
            if (sound && sum != 0) {
                fault(firstRow, "amount", "unbalanced", String.valueOf(sum));
            }
            if (sound && date != null) {
                vouchers.accept(new SourceVoucher(
                        txn,
                        firstRow,
                        date,
                        head.getField(3),
                        head.getField(4),
                        head.getField(5),
                        head.getField(6),
                        text(head.getField(7)),
                        text(head.getField(10)),
                        text(head.getField(11)),
                        List.copyOf(lines)));
            }
        }

        private void check(Pattern pattern, int column, String name) {
            String text = head.getField(column);
            Set<String> known = words.computeIfAbsent(pattern, _ -> new HashSet<>());
            if (known.contains(text)) {
                return;
            }
            if (pattern.matcher(text).matches()) {
                known.add(text);
            } else {
                fault(firstRow, name, name, text);
            }
        }

        private @Nullable LocalDate date(String text) {
            LocalDate known = lastDay;
            if (known != null && text.equals(lastDate)) {
                return known;
            }
            try {
                LocalDate date = LocalDate.parse(text);
                if (date.isAfter(today)) {
                    fault(firstRow, "date", "date-future", text);
                    return date;
                }
                lastDate = text;
                lastDay = date;
                return date;
            } catch (DateTimeParseException e) {
                fault(firstRow, "date", "date", text);
                return null;
            }
        }

        private void fault(long no, String column, String what, String value) {
            sound = false;
            faults.accept(new RowFault(no, column, what, value));
        }
    }

    private static String text(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
