package vn.unionledger.api.page.levels;

import java.util.Arrays;
import java.util.Optional;

/** What can be recorded about an employer that is enrolled. */
enum EmployerAct {
    PAYROLL("quy-luong", "levels.payroll"),
    RECEIPT("thu", "levels.receipt"),
    RELIEF("quyet-dinh", "levels.relief"),
    WITHDRAWAL("rut-quyet-dinh", "levels.withdraw"),
    CYCLE("ky-dong", "levels.rhythm"),
    END("thoi-thu", "levels.end");

    private final String path;
    private final String title;

    EmployerAct(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** The last part of its address. */
    String path() {
        return path;
    }

    /** The key of its name. */
    String title() {
        return title;
    }

    static Optional<EmployerAct> at(String path) {
        return Arrays.stream(values()).filter(act -> act.path.equals(path)).findFirst();
    }
}
