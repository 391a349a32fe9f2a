package vn.unionledger.api.csvimport;

/**
 * What is wrong with one row of a file.
 *
 * @param row its number in the file, the heading being 1
 * @param column the column at fault
 * @param what the key of the sentence, {@code import.} in the message bundles
 * @param value what stands there, cut short
 */
public record RowFault(long row, String column, String what, String value) {
    private static final int SHOWN = 60;

    public RowFault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
