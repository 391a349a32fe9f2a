package vn.unionledger.api.csvimport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A made-up year of many units in the form of a file, and its right answers, summed while it is written and in no other way:
 * openings, dues, the employers' contribution, gifts to a social fund, welfare, office expenses, and what goes up.
 */
final class YearOfPostings {
    private static final int YEAR = 2025;
    private static final String HEADING =
            "txn,line,date,unit,fund,kind,item,party,account,amount,voucher,description\n";

    private final Random random;
    private final int units;
    private final int members;
    private final Map<String, Long> byAccount = new TreeMap<>();
    private final Map<String, Long> byMonth = new TreeMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();
    private int txn;
    private int lines;

    /** @param wanted about this many vouchers */
    YearOfPostings(long seed, int wanted) {
        random = new Random(seed);
        units = Math.max(2, wanted / 1500);
        members = Math.max(3, wanted / units / 16);
    }

    int vouchers() {
        return txn;
    }

    void write(Path csv, Path control) {
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(HEADING);
            for (int month = 1; month <= 12; month++) {
                for (int unit = 1; unit <= units; unit++) {
                    month(out, String.format(Locale.ROOT, "V%03d", unit), YearMonth.of(YEAR, month));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeControl(control);
    }

    private void month(BufferedWriter out, String unit, YearMonth month) throws IOException {
        String bank = "Assets:" + unit + ":NganHang";
        String cash = "Assets:" + unit + ":TienMat";
        String up = "Liabilities:" + unit + ":NopCapTren";
        if (month.getMonthValue() == 1) {
            voucher(
                    out,
                    unit,
                    month,
                    1,
                    "KINHPHI",
                    "DAU-KY",
                    "DAU-KY",
                    unit,
                    bank,
                    900_000_000L,
                    "Equity:" + unit + ":DauKy",
                    0,
                    "");
            voucher(
                    out,
                    unit,
                    month,
                    1,
                    "XAHOI",
                    "DAU-KY",
                    "DAU-KY",
                    unit,
                    cash,
                    90_000_000L,
                    "Equity:" + unit + ":DauKy",
                    0,
                    "");
        }
        long owed = 0;
        for (int member = 1; member <= members; member++) {
            String party = unit + "M" + member;
            long dues = 50_000L + random.nextInt(200_001);
            long upper = dues * 30 / 100;
            owed += upper;
            voucher(
                    out,
                    unit,
                    month,
                    2,
                    "DOANPHI",
                    "THU",
                    "DOAN-PHI",
                    party,
                    bank,
                    dues,
                    "Income:" + unit + ":DoanPhi",
                    upper,
                    up);
            if (random.nextInt(5) == 0) {
                voucher(
                        out,
                        unit,
                        month,
                        3,
                        "XAHOI",
                        "THU",
                        "DONG-GOP",
                        party,
                        cash,
                        20_000L + random.nextInt(99_001),
                        "Income:" + unit + ":XaHoi",
                        0,
                        "");
            }
            if (random.nextInt(15) == 0) {
                boolean social = random.nextBoolean();
                voucher(
                        out,
                        unit,
                        month,
                        4,
                        social ? "XAHOI" : "KINHPHI",
                        "CHI",
                        "KHO-KHAN",
                        party,
                        "Expenses:" + unit + ":PhucLoi:KHO-KHAN",
                        300_000L + random.nextInt(700_001),
                        social ? cash : bank,
                        0,
                        "");
            }
        }
        long contribution = 100_000_000L + random.nextInt(9_999_999);
        voucher(
                out,
                unit,
                month,
                5,
                "KINHPHI",
                "THU",
                "KINH-PHI-2PT",
                "DONVI-" + unit,
                bank,
                contribution,
                "Income:" + unit + ":KinhPhi",
                contribution / 4,
                up);
        voucher(
                out,
                unit,
                month,
                6,
                "KINHPHI",
                "CHI",
                "HANH-CHINH",
                "NCC-001",
                "Expenses:" + unit + ":VanPhong:HANH-CHINH",
                1_234_567L,
                bank,
                0,
                "");
        voucher(out, unit, month, 28, "DOANPHI", "NOP-TREN", "NOP-CAP-TREN", "CDCT", up, owed, bank, 0, "");
        voucher(out, unit, month, 28, "KINHPHI", "NOP-TREN", "NOP-CAP-TREN", "CDCT", up, contribution / 4, bank, 0, "");
    }

    private void voucher(
            BufferedWriter out,
            String unit,
            YearMonth month,
            int day,
            String fund,
            String kind,
            String item,
            String party,
            String debit,
            long amount,
            String credit,
            long second,
            String secondCredit)
            throws IOException {
        txn++;
        String number = kind + "-" + unit + "-" + numbers.merge(unit + kind, 1, Integer::sum);
        String before = month.atDay(day) + "," + unit + "," + fund + "," + kind + "," + item + "," + party + ",";
        String after =
                "," + number + "," + "Tháng " + month.getMonthValue() + ": " + item.toLowerCase(Locale.ROOT) + "\n";
        line(out, 1, before, debit, amount, after, unit, month);
        line(out, 2, before, credit, second - amount, after, unit, month);
        if (second != 0) {
            line(out, 3, before, secondCredit, -second, after, unit, month);
        }
    }

    private void line(
            BufferedWriter out,
            int no,
            String before,
            String account,
            long amount,
            String after,
            String unit,
            YearMonth month)
            throws IOException {
        lines++;
        byAccount.merge(account, amount, Long::sum);
        byMonth.merge(
                account.substring(0, account.indexOf(':')) + ":" + unit + "|"
                        + String.format(Locale.ROOT, "%02d", month.getMonthValue()),
                amount,
                Long::sum);
        out.write(txn + "," + no + "," + before + account + "," + amount + after);
    }

    private void writeControl(Path control) {
        String json = "{\"postings\":" + lines + ",\"balance_by_account\":" + json(byAccount)
                + ",\"balance_by_class_unit_month\":" + json(byMonth) + "}";
        try {
            Files.writeString(control, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Map<String, Long> sums) {
        var text = new StringBuilder("{");
        sums.forEach((what, amount) -> text.append(text.length() == 1 ? "" : ",")
                .append('"')
                .append(what)
                .append("\":")
                .append(amount));
        return text.append('}').toString();
    }
}
