package vn.unionledger.api.page.voucher;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something money can be taken in or paid for, offered for choosing.
 *
 * @param id as it stands in the address of the form
 * @param title in words
 * @param detail what helps to tell it from the others
 * @param amount what is still to be paid or handed over, đồng; 0 where nothing is fixed
 * @param fixed what the form sends without asking: the thing itself, its fund, what follows from it
 */
record Choice(String id, String title, @Nullable String detail, long amount, Map<String, String> fixed) {}
