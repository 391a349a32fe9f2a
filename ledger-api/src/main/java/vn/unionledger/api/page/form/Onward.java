package vn.unionledger.api.page.form;

import org.jspecify.annotations.Nullable;
import vn.unionledger.log.axon.Receipt;

/** Where people go after an act: a page that waits until it shows what they did. */
public final class Onward {
    private static final String WAITING_ROOM = "cho-duyet";

    private Onward() {}

    /** To a page. */
    public static String to(String page, Receipt receipt) {
        return to(page, receipt.last());
    }

    /** To a page that waits until it shows a position. */
    public static String to(String page, long position) {
        return page + "?cho=" + position;
    }

    /**
     * Redirects who has decided: to what waits next where they came from there, else to the thing they decided on.
     *
     * @param from the field {@code _ve} of the form
     */
    public static String decided(@Nullable String from, String thing, Receipt receipt) {
        return "redirect:" + to(WAITING_ROOM.equals(from) ? "/" + WAITING_ROOM : thing, receipt);
    }
}
