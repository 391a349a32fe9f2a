package vn.unionledger.api.page;

import java.util.Map;
import java.util.Objects;
import vn.unionledger.core.book.Account;

/** Says what an account is: a place of money by its name, income and spending by their item. Templates know it as {@code accounts}. */
public final class AccountNames {

    private final PageWords words;

    public AccountNames(PageWords words) {
        this.words = words;
    }

    /** @param places the names of places of money by their codes */
    public String of(Account account, Map<String, String> places) {
        String detail = Objects.requireNonNullElse(account.detail(), "");
        return switch (account.kind()) {
            case PLACE -> Objects.requireNonNullElse(places.get(detail), detail);
            case INCOME, EXPENSE -> words.capital(words.word("item", detail));
            default -> words.capital(words.word(account.kind()));
        };
    }
}
