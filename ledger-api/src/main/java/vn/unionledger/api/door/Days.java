package vn.unionledger.api.door;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.core.money.TypedDate;

/** Days in an address: 2024-12-31 or 31/12/2024. */
public final class Days {
    private Days() {}

    /** @param name of the parameter, for the problem if the text is no day */
    public static @Nullable LocalDate read(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String bare = text.strip();
        if (TypedDate.parse(bare) instanceof TypedDate.Read(LocalDate day)) {
            return day;
        }
        try {
            return LocalDate.parse(bare);
        } catch (DateTimeException _) {
            throw new ProblemException(400, "request.parameter", name);
        }
    }
}
