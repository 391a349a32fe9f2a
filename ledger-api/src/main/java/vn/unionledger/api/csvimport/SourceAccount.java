package vn.unionledger.api.csvimport;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.id.PlaceCode;

/**
 * What the source's account words mean in our books, one to one, so that every sum of the source can be asked back. A source
 * account is {@code Class:Unit:Word} or {@code Expenses:Unit:Group:Item}.
 */
final class SourceAccount {
    static final PlaceCode CASH = new PlaceCode("tien-mat");
    static final PlaceCode BANK = new PlaceCode("ngan-hang");

    private static final List<Pair> FIXED = List.of(
            new Pair("Assets", "TienMat", Account.place(CASH)),
            new Pair("Assets", "NganHang", Account.place(BANK)),
            new Pair("Liabilities", "NopCapTren", Account.PAYABLE_UP),
            new Pair("Equity", "DauKy", Account.OPENING),
            new Pair("Income", "DoanPhi", Account.income(Item.DUES)),
            new Pair("Income", "KinhPhi", Account.income(Item.CONTRIBUTION)),
            new Pair("Income", "XaHoi", Account.income(Item.DONATION)));
    private static final List<Group> GROUPS =
            List.of(new Group("PhucLoi", Item.CARE), new Group("VanPhong", Item.ADMINISTRATION));

    private SourceAccount() {}

    /** Our account for the source's, if the source's is one of this unit and known. */
    static Optional<Account> ours(String account, String unit) {
        String[] parts = account.split(":", -1);
        if (parts.length < 3 || !parts[1].equals(unit)) {
            return Optional.empty();
        }
        if (parts.length == 3) {
            return FIXED.stream()
                    .filter(pair -> pair.type().equals(parts[0]) && pair.word().equals(parts[2]))
                    .map(Pair::account)
                    .findFirst();
        }
        if (parts.length == 4 && parts[0].equals("Expenses") && parts[3].matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            return GROUPS.stream()
                    .filter(group -> group.word().equals(parts[2]))
                    .map(group -> Account.expense(group.item() + "/" + parts[3].toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
        return Optional.empty();
    }

    /** Remembers what the accounts of a file mean: it names few, again and again. For one thread. */
    static final class Seen {
        private final Map<String, Map<String, Account>> byUnit = new HashMap<>();

        /** As {@link SourceAccount#ours}. */
        Optional<Account> ours(String account, String unit) {
            Map<String, Account> known = byUnit.computeIfAbsent(unit, _ -> new HashMap<>());
            Account ours = known.get(account);
            if (ours != null) {
                return Optional.of(ours);
            }
            Optional<Account> found = SourceAccount.ours(account, unit);
            found.ifPresent(one -> known.put(account, one));
            return found;
        }
    }

    /** The source's word for one of our accounts. @throws IllegalArgumentException if no source account means it */
    static String source(Account account, String unit) {
        for (Pair pair : FIXED) {
            if (pair.account().equals(account)) {
                return pair.type() + ":" + unit + ":" + pair.word();
            }
        }
        String detail = String.valueOf(account.detail());
        for (Group group : GROUPS) {
            if (account.kind() == Account.Kind.EXPENSE && detail.startsWith(group.item() + "/")) {
                String item = detail.substring(group.item().length() + 1).toUpperCase(Locale.ROOT);
                return "Expenses:" + unit + ":" + group.word() + ":" + item;
            }
        }
        throw new IllegalArgumentException("no account of the source means " + account);
    }

    private record Pair(String type, String word, Account account) {}

    private record Group(String word, String item) {}
}
