package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I2;
import static vn.unionledger.ops.checker.Invariant.I3;
import static vn.unionledger.ops.checker.Invariant.I4;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Adds every voucher up in flat maps: by fund, by side of the fund's equation, by place of money. */
final class MoneyFold implements Fold {
    private static final int HELD = 0;
    private static final int RECEIVABLE = 1;
    private static final int OWED = 2;
    private static final int PAYABLE = 3;
    private static final int NET = 4;
    private static final Map<String, Integer> SIDES = Map.ofEntries(
            Map.entry("place", HELD),
            Map.entry("advance", RECEIVABLE),
            Map.entry("loan", RECEIVABLE),
            Map.entry("transit", RECEIVABLE),
            Map.entry("owed-to-owner", OWED),
            Map.entry("payable-up", PAYABLE),
            Map.entry("payable", PAYABLE),
            Map.entry("deposit", PAYABLE),
            Map.entry("shortage", PAYABLE),
            Map.entry("interfund", PAYABLE),
            Map.entry("opening", NET),
            Map.entry("income", NET),
            Map.entry("expense", NET));

    private final Findings findings;
    private final Map<String, long[]> funds = new HashMap<>();
    private final Map<String, Long> trials = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();
    private final Set<String> passThrough = new HashSet<>();
    private final long[] all = new long[5];

    MoneyFold(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Append append) {
        Map<String, Long> touchedPlaces = new LinkedHashMap<>();
        Set<String> touchedFunds = new HashSet<>();
        for (Event event : append.events()) {
            if (event.is("fund.opened") && "PASS_THROUGH".equals(event.word("kind"))) {
                passThrough.add(event.unit + "/" + event.word("fund"));
            } else if (event.is("book.voucher-posted")) {
                voucher(event, touchedPlaces, touchedFunds);
            }
        }
        if (!touchedFunds.isEmpty()) {
            equations(append, touchedFunds);
            touchedPlaces.forEach((place, at) -> {
                findings.checked(I4, 1);
                if (places.getOrDefault(place, 0L) < 0) {
                    findings.broken(I4, at, place + " has " + places.get(place) + " đồng");
                }
            });
        }
    }

    private void voucher(Event event, Map<String, Long> touchedPlaces, Set<String> touchedFunds) {
        Map<String, Long> sums = new HashMap<>();
        for (JsonNode line : event.said().path("content").path("lines")) {
            JsonNode amount = line.path("amount");
            if (!amount.isIntegralNumber()) {
                findings.broken(I2, event.position, "an amount that is no whole number of đồng: " + amount);
            }
            String fund = event.unit + "/" + Event.word(line, "fund");
            String account = Event.word(line, "account");
            add(event, fund, account, amount.asLong(0));
            sums.merge(fund, amount.asLong(0), Long::sum);
            if (account.startsWith("place:")) {
                String place = fund + " " + account;
                places.merge(place, amount.asLong(0), Long::sum);
                touchedPlaces.put(place, event.position);
            }
        }
        findings.checked(I2, 1);
        sums.forEach((fund, sum) -> {
            if (sum != 0) {
                findings.broken(I2, event.position, "the lines of " + fund + " sum to " + sum + " đồng");
            }
            if (trials.merge(fund, sum, Long::sum) != 0) {
                findings.broken(I2, event.position, "the trial balance of " + fund + " is " + trials.get(fund));
            }
        });
        touchedFunds.addAll(sums.keySet());
    }

    private void add(Event event, String fund, String account, long amount) {
        int colon = account.indexOf(':');
        Integer side = SIDES.get(colon < 0 ? account : account.substring(0, colon));
        if (side == null) {
            findings.broken(I3, event.position, account + " stands on no side of any fund's equation");
            return;
        }
        funds.computeIfAbsent(fund, _ -> new long[5])[side] += amount;
        all[side] += amount;
    }

    private void equations(Append append, Set<String> touched) {
        for (String fund : touched) {
            long[] sides = funds.getOrDefault(fund, new long[5]);
            findings.checked(I3, 1);
            if (uneven(sides) != 0) {
                findings.broken(I3, append.last(), fund + " holds " + uneven(sides) + " đồng that stand for nothing");
            }
            if (sides[NET] != 0 && passThrough.contains(fund)) {
                findings.broken(
                        I3, append.last(), fund + " passes money through, yet has net assets of " + -sides[NET]);
            }
        }
        if (uneven(all) != 0) {
            findings.broken(I3, append.last(), "all funds together are uneven by " + uneven(all) + " đồng");
        }
    }

    /** Debits are positive: what is held and lent less what is owed and owned. */
    private static long uneven(long[] sides) {
        return (sides[HELD] + sides[RECEIVABLE]) - -(sides[OWED] + sides[PAYABLE] + sides[NET]);
    }
}
