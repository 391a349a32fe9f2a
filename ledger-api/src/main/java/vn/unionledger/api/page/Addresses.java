package vn.unionledger.api.page;

import java.util.function.Function;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;

/** Reads what stands in an address; what names nothing is answered like a page that does not exist. */
public final class Addresses {

    private Addresses() {}

    public static UnitId unit(String text) {
        return id(text, UnitId::new);
    }

    public static FundCode fund(String text) {
        return id(text, FundCode::new);
    }

    public static PlaceCode place(String text) {
        return id(text, PlaceCode::new);
    }

    public static VoucherId voucher(String text) {
        return id(text, VoucherId::new);
    }

    public static Period period(String text) {
        return Period.read(text).orElseThrow(() -> new NoSuchPageException("no period " + text));
    }

    /** A constant by its name. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return id(name, text -> Enum.valueOf(type, text));
    }

    /** The number of a page, from 1. */
    public static int number(String text) {
        int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (number < 1) {
            throw new NoSuchPageException("no page " + text);
        }
        return number;
    }

    /** Any id by its text. */
    public static <T> T id(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException _) {
            throw new NoSuchPageException("no such thing: " + text);
        }
    }
}
