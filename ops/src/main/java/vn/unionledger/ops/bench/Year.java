package vn.unionledger.ops.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An invented year of many units as a file to be brought in, and its right answers, summed while it is written and in no other
 * way: openings, dues with the upper level's share, the 2 % with its share, gifts, aid, office expenses, and what goes up. A
 * voucher has 2.77 lines on average. The same arguments make the same bytes.
 */
final class Year {
    /** What is brought in is about this year. */
    static final int YEAR = 2025;

    private static final long SEED = 20_250_101;
    private static final int UNIT_VOUCHERS = 1_500;
    private static final int MEMBER_VOUCHERS = 16;
    private static final String COLUMNS =
            "txn,line,date,unit,fund,kind,item,party,account,amount,voucher,description\n";

    private final Random chance = new Random(SEED);
    private final BufferedWriter out;
    private final Map<String, Long> byAccount = new TreeMap<>();
    private final Map<String, Long> byMonth = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int txn;
    private int lines;

    private Year(BufferedWriter out) {
        this.out = out;
    }

    /** How much was written. */
    record Written(Path file, Path control, int vouchers, int lines) {}

    /** What a voucher says besides unit and day; a second credit takes its part of the amount. */
    private record Slip(
            String fund,
            String kind,
            String item,
            String party,
            String debit,
            long amount,
            String credit,
            @Nullable String partCredit,
            long part) {
        static Slip of(String fund, String kind, String item, String party, String debit, long amount, String credit) {
            return new Slip(fund, kind, item, party, debit, amount, credit, null, 0);
        }
    }

    /** Writes about so many vouchers, and the sums they come to. */
    static Written write(Path folder, int wanted) throws IOException {
        Path file = folder.resolve("year.csv");
        Path control = folder.resolve("control.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Year year = new Year(out);
            int units = Math.max(2, wanted / UNIT_VOUCHERS);
            int members = Math.max(3, wanted / units / MEMBER_VOUCHERS);
            out.write(COLUMNS);
            for (int month = 1; month <= 12; month++) {
                for (int unit = 1; unit <= units; unit++) {
                    year.month(unit(unit), YearMonth.of(YEAR, month), members);
                }
            }
            Files.writeString(control, year.control());
            return new Written(file, control, year.txn, year.lines);
        }
    }

    /** The unit's code in the file; in the ledger it is in small letters. */
    static String unit(int number) {
        return String.format(Locale.ROOT, "V%04d", number);
    }

    private void month(String unit, YearMonth month, int members) throws IOException {
        String bank = "Assets:" + unit + ":NganHang";
        String cash = "Assets:" + unit + ":TienMat";
        String up = "Liabilities:" + unit + ":NopCapTren";
        if (month.getMonthValue() == 1) {
            String opening = "Equity:" + unit + ":DauKy";
            write(unit, month, 1, Slip.of("KINHPHI", "DAU-KY", "DAU-KY", unit, bank, 900_000_000, opening));
            write(unit, month, 1, Slip.of("XAHOI", "DAU-KY", "DAU-KY", unit, cash, 90_000_000, opening));
        }
        long owed = 0;
        for (int member = 1; member <= members; member++) {
            String party = unit + "M" + member;
            long dues = 50_000L + chance.nextInt(200_001);
            long share = dues * 30 / 100;
            owed += share;
            write(
                    unit,
                    month,
                    2,
                    new Slip(
                            "DOANPHI", "THU", "DOAN-PHI", party, bank, dues, "Income:" + unit + ":DoanPhi", up, share));
            giftOrAid(unit, month, party, bank, cash);
        }
        long contribution = 100_000_000L + chance.nextInt(9_999_999);
        write(
                unit,
                month,
                5,
                new Slip(
                        "KINHPHI",
                        "THU",
                        "KINH-PHI-2PT",
                        "DONVI-" + unit,
                        bank,
                        contribution,
                        "Income:" + unit + ":KinhPhi",
                        up,
                        contribution / 4));
        String office = "Expenses:" + unit + ":VanPhong:HANH-CHINH";
        write(unit, month, 6, Slip.of("KINHPHI", "CHI", "HANH-CHINH", "NCC-001", office, 1_234_567, bank));
        write(unit, month, 28, Slip.of("DOANPHI", "NOP-TREN", "NOP-CAP-TREN", "CDCT", up, owed, bank));
        write(unit, month, 28, Slip.of("KINHPHI", "NOP-TREN", "NOP-CAP-TREN", "CDCT", up, contribution / 4, bank));
    }

    private void giftOrAid(String unit, YearMonth month, String party, String bank, String cash) throws IOException {
        if (chance.nextInt(5) == 0) {
            long gift = 20_000L + chance.nextInt(99_001);
            write(unit, month, 3, Slip.of("XAHOI", "THU", "DONG-GOP", party, cash, gift, "Income:" + unit + ":XaHoi"));
        }
        if (chance.nextInt(15) == 0) {
            boolean social = chance.nextBoolean();
            long aid = 300_000L + chance.nextInt(700_001);
            write(
                    unit,
                    month,
                    4,
                    Slip.of(
                            social ? "XAHOI" : "KINHPHI",
                            "CHI",
                            "KHO-KHAN",
                            party,
                            "Expenses:" + unit + ":PhucLoi:KHO-KHAN",
                            aid,
                            social ? cash : bank));
        }
    }

    private void write(String unit, YearMonth month, int day, Slip slip) throws IOException {
        txn++;
        int number = numbers.merge(unit + slip.kind(), 1, Integer::sum);
        String before = month.atDay(day) + "," + unit + "," + slip.fund() + "," + slip.kind() + "," + slip.item() + ","
                + slip.party() + ",";
        String after = "," + slip.kind() + "-" + unit + "-" + number + ",Tháng " + month.getMonthValue() + ": "
                + slip.item().toLowerCase(Locale.ROOT) + "\n";
        line(1, before, slip.debit(), slip.amount(), after, unit, month);
        line(2, before, slip.credit(), slip.part() - slip.amount(), after, unit, month);
        if (slip.partCredit() != null) {
            line(3, before, slip.partCredit(), -slip.part(), after, unit, month);
        }
    }

    private void line(int no, String before, String account, long amount, String after, String unit, YearMonth month)
            throws IOException {
        lines++;
        out.write(txn + "," + no + "," + before + account + "," + amount + after);
        byAccount.merge(account, amount, Long::sum);
        String kind = account.substring(0, account.indexOf(':'));
        byMonth.merge(String.format(Locale.ROOT, "%s:%s|%02d", kind, unit, month.getMonthValue()), amount, Long::sum);
    }

    private String control() {
        return "{\"postings\":" + lines + ",\"balance_by_account\":" + json(byAccount)
                + ",\"balance_by_class_unit_month\":" + json(byMonth) + "}";
    }

    private static String json(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> "\"" + sum.getKey() + "\":" + sum.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
