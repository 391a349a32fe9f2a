package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.LaiChau.CITY;
import static vn.unionledger.api.sample.LaiChau.CIVIL_SERVANTS;
import static vn.unionledger.api.sample.LaiChau.PHONG_THO;
import static vn.unionledger.api.sample.LaiChau.SOCIAL;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;

/** February 2025 in Lai Châu: 9 cases, together 29.000.000, decided before the report of 17/2 and paid in March. */
final class LaiChau2025 {
    private static final LocalDate ASKED = LocalDate.of(2025, 2, 6);
    private static final LocalDate DECIDED = LocalDate.of(2025, 2, 13);
    private static final LocalDate PAID = LocalDate.of(2025, 3, 6);
    private static final int HELPED_BEFORE = 11;

    private LaiChau2025() {}

    static void write(Desk desk) {
        Care care = new Care(desk, SOCIAL);
        List<UnitId> origins = List.of(PHONG_THO, CITY, CIVIL_SERVANTS);
        for (int number = 0; number < 9; number++) {
            boolean infertility = number % 4 == 3;
            Care.Case about = new Care.Case(
                    "ho-tro/2025-02-%d".formatted(number + 1),
                    infertility ? CareReason.ILLNESS : CareReason.CRITICAL_ILLNESS,
                    Vnd.of(infertility ? 4_000_000 : 3_000_000),
                    null,
                    origins.get(number % origins.size()),
                    LaiChau.helped().get(HELPED_BEFORE + number),
                    infertility ? "Đoàn viên điều trị hiếm muộn." : "Con đoàn viên mắc bệnh hiểm nghèo.");
            care.asks(ASKED, desk.staff().proposer(0), about);
            care.approves(DECIDED, about);
            care.pays(PAID, Till.BANK, about);
        }
    }
}
