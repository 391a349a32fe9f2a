package vn.unionledger.api.signin;

import java.time.Duration;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts sign-in attempts per account and hour, in the database: a restart or a second program opens no new round. */
public final class Guesses {
    static final int PER_HOUR = 20;

    private final JdbcClient app;
    private final InstantSource clock;

    public Guesses(JdbcClient app, InstantSource clock) {
        this.app = app;
        this.clock = clock;
    }

    /** Takes one guess, whether or not the account exists. @return false if this hour's guesses are used up */
    boolean take(String username) {
        long hour = hour();
        app.sql("insert into signin_guess (username, hour, guesses) values (?, ?, 1)"
                        + " on duplicate key update guesses = guesses + 1")
                .params(username, hour)
                .update();
        return app.sql("select guesses from signin_guess where username = ? and hour = ?")
                        .params(username, hour)
                        .query(Integer.class)
                        .single()
                <= PER_HOUR;
    }

    /** A right password ends the count. */
    void forget(String username) {
        app.sql("delete from signin_guess where username = ? or hour < ?")
                .params(username, hour() - 24)
                .update();
    }

    private long hour() {
        return clock.instant().getEpochSecond() / Duration.ofHours(1).toSeconds();
    }
}
