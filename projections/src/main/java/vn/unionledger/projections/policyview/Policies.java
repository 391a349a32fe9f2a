package vn.unionledger.projections.policyview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.log.codec.Codec;

/** Asks for the dated rules as known at a position. Rules for everyone are everyone's to read; a unit's own, that unit's. */
public final class Policies {
    private final JdbcClient views;
    private volatile Read last = new Read(Newest.NONE, List.of());

    public Policies(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** Every rule, in the order they were recorded. */
    public List<PolicyRow> all(long known) {
        Map<PolicyId, Policy> policies = new LinkedHashMap<>();
        Map<PolicyId, List<PolicyFact>> histories = new LinkedHashMap<>();
        for (PolicyFact fact : facts(known)) {
            PolicyId id =
                    switch (fact.event()) {
                        case PolicyRecorded e -> {
                            policies.put(e.policy().policy(), e.policy());
                            yield e.policy().policy();
                        }
                        case PolicyConfirmed e -> {
                            policies.computeIfPresent(e.policy(), (_, before) -> before.confirmed());
                            yield e.policy();
                        }
                    };
            histories.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact);
        }
        Map<PolicyId, List<PolicyId>> replacedBy = new LinkedHashMap<>();
        for (Policy policy : policies.values()) {
            PolicyId replaced = policy.replaces();
            if (replaced != null) {
                replacedBy.computeIfAbsent(replaced, _ -> new ArrayList<>()).add(policy.policy());
            }
        }
        return policies.values().stream()
                .map(policy -> new PolicyRow(
                        policy,
                        replacedBy.getOrDefault(policy.policy(), List.of()),
                        histories.getOrDefault(policy.policy(), List.of())))
                .toList();
    }

    /** The rules a unit may read: those for everyone, and its own. */
    public List<PolicyRow> readableBy(UnitId unit, long known) {
        return all(known).stream()
                .filter(row ->
                        row.policy().unit() == null || unit.equals(row.policy().unit()))
                .toList();
    }

    public Optional<PolicyRow> find(PolicyId policy, UnitId unit, long known) {
        return readableBy(unit, known).stream()
                .filter(row -> row.policy().policy().equals(policy))
                .findFirst();
    }

    /** All rules together, to be asked which was in force. */
    public Rulebook rules(long known) {
        return new Rulebook(all(known).stream().map(PolicyRow::policy).toList());
    }

    /** Pages ask again and again for what seldom changes: what was read stays until another fact is the last one. */
    private List<PolicyFact> facts(long known) {
        Newest newest = views.sql(
                        "select position, hash from policy_fact where position <= :known order by position desc limit 1")
                .param("known", known)
                .query((row, number) -> new Newest(row.getLong(1), Sha256.fromBytes(row.getBytes(2))))
                .optional()
                .orElse(Newest.NONE);
        Read read = last;
        if (!read.upTo().equals(newest)) {
            read = new Read(
                    newest,
                    views.sql("select * from policy_fact where position <= :known order by position")
                            .param("known", newest.position())
                            .query((row, number) -> fact(row))
                            .list());
            last = read;
        }
        return read.facts();
    }

    private static PolicyFact fact(ResultSet row) throws SQLException {
        PolicyFact.What what = PolicyFact.What.valueOf(row.getString("what"));
        byte[] facts = row.getString("facts").getBytes(UTF_8);
        PolicyEvent event =
                switch (what) {
                    case RECORDED -> Codec.FACTS.read(PolicyRecorded.class, facts);
                    case CONFIRMED -> Codec.FACTS.read(PolicyConfirmed.class, facts);
                };
        @Nullable String by = row.getString("acted_by");
        return new PolicyFact(
                event,
                what,
                by == null ? null : new PersonId(by),
                row.getLong("recorded_at"),
                row.getLong("position"),
                Sha256.fromBytes(row.getBytes("hash")));
    }

    /** The last fact there is, by its place and its hash. */
    private record Newest(long position, Sha256 hash) {
        static final Newest NONE = new Newest(0, Sha256.ZERO);
    }

    /** What was read up to a fact. */
    private record Read(Newest upTo, List<PolicyFact> facts) {
        Read {
            facts = List.copyOf(facts);
        }
    }
}
