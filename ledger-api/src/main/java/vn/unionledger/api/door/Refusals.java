package vn.unionledger.api.door;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.signin.SignedIn;

/**
 * Keeps what was refused: who, where, which code; never what was asked. A flood is kept in part only, so that it cannot fill the
 * disk.
 */
public final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int PER_MINUTE = 120;
    private static final int POINTERS_MAX = 400;
    /** No rule refused it, and the database that would keep it is away. */
    private static final String AWAY = "log.unavailable";

    private final JdbcClient app;
    private final InstantSource clock;
    private long minute;
    private int kept;

    public Refusals(JdbcClient app, InstantSource clock) {
        this.app = app;
        this.clock = clock;
    }

    /** @param path the pattern of the address, such as {@code /api/v1/vouchers/{voucher}/approve} */
    public void keep(Problem problem, String method, String path, @Nullable SignedIn by) {
        if (problem.code().equals(AWAY) || !mayKeep()) {
            return;
        }
        String pointers = problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .collect(Collectors.joining("\n"));
        try {
            app.sql("insert into refusal (at, unit, person, method, path, code, status, pointers)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .param(by == null ? null : by.unit().value())
                    .param(by == null ? null : by.person().value())
                    .param(method)
                    .param(path)
                    .param(problem.code())
                    .param(problem.status())
                    .param(pointers.length() > POINTERS_MAX ? pointers.substring(0, POINTERS_MAX) : pointers)
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("A refusal could not be kept: {}", problem.code(), e);
        }
    }

    private synchronized boolean mayKeep() {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            kept = 0;
        }
        return ++kept <= PER_MINUTE;
    }
}
