package vn.unionledger.api.page.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.unionledger.projections.cashbook.PlaceBalance;

/** What is at each place of money, all funds together. */
final class Held {
    private Held() {}

    static Map<String, Long> of(List<PlaceBalance> balances) {
        return balances.stream()
                .collect(Collectors.groupingBy(
                        balance -> balance.place().value(),
                        Collectors.summingLong(balance -> balance.balance().dong())));
    }
}
