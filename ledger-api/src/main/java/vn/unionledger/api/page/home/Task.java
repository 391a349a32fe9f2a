package vn.unionledger.api.page.home;

import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param what in a few words
 * @param detail what helps to decide whether to do it now, or nothing
 * @param amount đồng, 0 where no money is meant
 * @param href where it is done
 * @param late whether its time is over
 */
public record Task(String what, @Nullable String detail, long amount, String href, boolean late) {}
