package vn.unionledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: whose books these are, where the reader can go, and up to which event the page speaks.
 * A page finds it in its model under {@code frame}.
 *
 * @param unit the unit's name as people say it
 * @param rail the main sections, at most ten
 * @param tabs the four doors below a phone's screen; the last one leads to {@code #muc-luc}, the whole list
 * @param standing null on a page that shows nothing from the books
 * @param reader null where nobody has signed in
 * @param sample whether the whole ledger is a sample
 */
public record Frame(
        String unit,
        List<Door> rail,
        List<Door> tabs,
        @Nullable Standing standing,
        @Nullable Reader reader,
        boolean sample) {

    public Frame {
        rail = List.copyOf(rail);
        tabs = List.copyOf(tabs);
    }

    /** How many things wait behind the door one stands in; shown beside the title on a phone. */
    public long waitingHere() {
        return rail.stream()
                .filter(Door::here)
                .mapToLong(Door::waiting)
                .findFirst()
                .orElse(0);
    }

    /** The same frame, speaking of another moment. */
    public Frame standingAt(Standing moment) {
        return new Frame(unit, rail, tabs, moment, reader, sample);
    }

    /**
     * A way to a part of the program.
     *
     * @param key the message with its name, such as {@code door.reports}
     * @param waiting how many things wait there, 0 for none
     */
    public record Door(String key, String href, long waiting, boolean here) {}

    /**
     * The signed-in person.
     *
     * @param office the office held in this unit, in words
     * @param leaveAt where signing out is posted to
     */
    public record Reader(String name, String office, String leaveAt) {}

    /**
     * Up to when, and up to which event, a page speaks.
     *
     * @param until the last day whose postings count
     * @param position the last event that was read
     * @param readAt when it was read
     */
    public record Standing(LocalDate until, long position, Instant readAt, Chain chain) {}

    /** What the last check of the chain said of the events a page speaks of. */
    public enum Chain {
        AGREES,
        DISAGREES,
        UNCHECKED
    }
}
