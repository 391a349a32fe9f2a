package vn.unionledger.projections.levels;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.remittance.Arrangement;
import vn.unionledger.core.remittance.RemittanceAccount;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationAnnounced;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationReceived;
import vn.unionledger.core.remittance.RemittanceEvent.AllocationReversed;
import vn.unionledger.core.remittance.RemittanceEvent.RemittanceArranged;
import vn.unionledger.core.remittance.RemittanceEvent.ShareReckoned;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Facts.Fact;

/** What is owed upward, paid and promised, out of what is booked and what was arranged. */
final class Remittances {
    private final JdbcClient views;
    private final Facts facts;

    Remittances(JdbcClient views, Facts facts) {
        this.views = views;
        this.facts = facts;
    }

    /** What a unit owes upward, has paid and has been promised. */
    RemittanceRow of(UnitId unit, Asked asked) {
        List<Arrangement> arrangements = new ArrayList<>();
        Map<VoucherId, LocalDate> dueOn = new HashMap<>();
        Map<String, RemittanceRow.Allocation> allocations = new LinkedHashMap<>();
        for (Fact<RemittanceEvent> fact :
                facts.read(RemittanceEvent.class, "topic = 'REMITTANCE' and unit = :unit", unit, asked)) {
            switch (fact.event()) {
                case RemittanceArranged e -> arrangements.add(e.arrangement());
                case ShareReckoned e -> {
                    LocalDate due = e.dueOn();
                    if (due != null) {
                        dueOn.put(e.voucher(), due);
                    }
                }
                case AllocationAnnounced e ->
                    allocations.put(
                            e.allocation().value(),
                            new RemittanceRow.Allocation(
                                    e.allocation(), e.from(), e.kind(), e.amount(), Vnd.ZERO, e.document(), e.on()));
                case AllocationReceived e ->
                    received(allocations, e.allocation().value(), e.amount());
                case AllocationReversed e ->
                    received(allocations, e.allocation().value(), e.amount().negate());
                case RemittanceEvent.ReckoningReversed _ -> {}
            }
        }
        List<RemittanceRow.Charge> charges = new ArrayList<>();
        List<RemittanceAccount.Payment> payments = new ArrayList<>();
        booked(unit, asked, arrangements, dueOn, charges, payments);
        RemittanceAccount account = RemittanceAccount.on(
                charges.stream()
                        .map(one -> new RemittanceAccount.Charge(one.amount(), one.on(), one.dueOn()))
                        .toList(),
                payments,
                asked.until());
        Arrangement now = arrangements.stream()
                .filter(one -> !one.from().isAfter(YearMonth.from(asked.until())))
                .reduce((_, later) -> later)
                .orElse(null);
        return new RemittanceRow(now, account, charges, List.copyOf(allocations.values()));
    }

    private static void received(Map<String, RemittanceRow.Allocation> allocations, String id, Vnd amount) {
        allocations.computeIfPresent(
                id,
                (_, one) -> new RemittanceRow.Allocation(
                        one.allocation(),
                        one.from(),
                        one.kind(),
                        one.amount(),
                        one.received().plus(amount),
                        one.document(),
                        one.on()));
    }

    /** What stands on the account of what is owed upward: every charge and every payment, however it was booked. */
    private void booked(
            UnitId unit,
            Asked asked,
            List<Arrangement> arrangements,
            Map<VoucherId, LocalDate> dueOn,
            List<RemittanceRow.Charge> charges,
            List<RemittanceAccount.Payment> payments) {
        views.sql("""
                        select p.voucher, p.topic, e.occurred_on, e.concerns_on, sum(e.amount),
                          p.purpose <> 'opening' and exists (
                            select * from entry m where m.position = e.position and m.account like 'place:%')
                        from entry e join posting p on p.position = e.position
                        where e.unit = :unit and e.account = 'payable-up' and e.occurred_on <= :until
                          and e.position <= :known
                        group by e.position, p.purpose, p.voucher, p.topic, e.occurred_on, e.concerns_on
                        order by e.occurred_on, e.position""")
                .param("unit", unit.value())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> {
                    Vnd amount = Vnd.of(-row.getLong(5));
                    LocalDate on = row.getObject(3, LocalDate.class);
                    if (row.getBoolean(6)) {
                        payments.add(new RemittanceAccount.Payment(amount.negate(), on));
                        return amount;
                    }
                    VoucherId voucher = new VoucherId(row.getString(1));
                    String topic = row.getString(2);
                    charges.add(new RemittanceRow.Charge(
                            voucher,
                            topic,
                            amount,
                            on,
                            dueOn.getOrDefault(voucher, due(arrangements, row.getObject(4, LocalDate.class)))));
                    return amount;
                })
                .list();
    }

    private static @Nullable LocalDate due(List<Arrangement> arrangements, LocalDate concernsOn) {
        YearMonth month = YearMonth.from(concernsOn);
        return arrangements.stream()
                .filter(one -> !one.from().isAfter(month))
                .reduce((_, later) -> later)
                .map(one -> one.dueOn(month))
                .orElse(null);
    }
}
