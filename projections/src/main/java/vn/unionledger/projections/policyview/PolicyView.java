package vn.unionledger.projections.policyview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code policies}: what happened to each dated rule, with its facts as they are stored. */
public final class PolicyView implements View {
    static final Table FACT = Table.of(
            "policy_fact",
            "position",
            "line",
            "policy",
            "what",
            "kind",
            "unit",
            "acted_by",
            "recorded_at",
            "facts",
            "hash");

    @Override
    public String name() {
        return "policies";
    }

    @Override
    public List<Table> tables() {
        return List.of(FACT);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        if (event.payload() instanceof PolicyEvent policy) {
            Said said = said(policy);
            rows.add(
                    FACT,
                    event.position(),
                    0,
                    said.policy().value(),
                    said.what(),
                    said.kind(),
                    policy.unit() == null ? null : policy.unit().value(),
                    event.metadata().person() == null
                            ? null
                            : event.metadata().person().value(),
                    event.recordedAt(),
                    new String(Codec.FACTS.write(policy), UTF_8),
                    event.hash().bytes());
        }
    }

    private static Said said(PolicyEvent event) {
        return switch (event) {
            case PolicyRecorded e ->
                new Said(
                        e.policy().policy(),
                        PolicyFact.What.RECORDED.name(),
                        e.policy().rule().kind().name());
            case PolicyConfirmed e ->
                new Said(e.policy(), PolicyFact.What.CONFIRMED.name(), e.kind().name());
        };
    }

    private record Said(PolicyId policy, String what, String kind) {}
}
