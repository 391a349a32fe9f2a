package vn.unionledger.projections.collection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.InKind;
import vn.unionledger.core.campaign.InKindEvent;
import vn.unionledger.core.campaign.InKindEvent.InKindGivenOn;
import vn.unionledger.core.campaign.InKindEvent.InKindReceived;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.WageRegion;
import vn.unionledger.log.codec.Codec;

/**
 * Asks about what a unit collects for others, as known at a position. The facts are folded by the rules themselves, so that a
 * page and a decision never differ.
 */
public final class Collections {
    private final JdbcClient views;

    public Collections(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    private record Fact<E>(long position, String subject, E event) {}

    /**
     * The campaigns of a unit, in the order they were called.
     *
     * @param known the last position that counts
     * @param day the day duties are looked at
     */
    public List<CampaignSheet> campaigns(UnitId unit, long known, LocalDate day) {
        Map<String, CampaignFold> folds = new LinkedHashMap<>();
        read(CampaignEvent.class, Topic.CAMPAIGN, unit, known)
                .forEach(fact -> folds.computeIfAbsent(fact.subject(), _ -> new CampaignFold())
                        .happened(fact.event(), fact.position()));
        Map<String, long[]> givers = givers(unit, known);
        return folds.values().stream()
                .flatMap(fold -> fold.sheet(givers, day).stream())
                .toList();
    }

    public Optional<CampaignSheet> campaign(UnitId unit, CampaignId campaign, long known, LocalDate day) {
        return campaigns(unit, known, day).stream()
                .filter(sheet -> sheet.campaign().equals(campaign))
                .findFirst();
    }

    /** The register of things, in the order they came; what was entered by mistake is left out. */
    public List<InKindRow> inKind(UnitId unit, long known) {
        Map<String, InKindReceived> received = new LinkedHashMap<>();
        Map<String, InKind> states = new HashMap<>();
        Map<String, List<InKindGivenOn>> given = new HashMap<>();
        Map<String, Long> positions = new HashMap<>();
        for (Fact<InKindEvent> fact : read(InKindEvent.class, Topic.IN_KIND, unit, known)) {
            String gift = fact.subject();
            positions.putIfAbsent(gift, fact.position());
            states.put(gift, states.getOrDefault(gift, new InKind.Unknown()).evolve(fact.event()));
            switch (fact.event()) {
                case InKindReceived e -> received.put(gift, e);
                case InKindGivenOn e ->
                    given.computeIfAbsent(gift, _ -> new ArrayList<>()).add(e);
                case InKindEvent.InKindWithdrawn _ -> received.remove(gift);
            }
        }
        List<InKindRow> rows = new ArrayList<>();
        received.forEach((gift, e) -> {
            if (states.get(gift) instanceof InKind.There there) {
                rows.add(new InKindRow(
                        e.unit(),
                        e.gift(),
                        e.campaign(),
                        e.description(),
                        e.quantity(),
                        e.measure(),
                        e.value(),
                        e.section(),
                        e.donor(),
                        e.on(),
                        there.left(),
                        given.getOrDefault(gift, List.of()),
                        positions.getOrDefault(gift, 0L)));
            }
        });
        return rows;
    }

    /** The disaster levy of every year there is one, the last year first. */
    public List<LevySheet> levies(UnitId unit, long known) {
        Map<Integer, LevyBook> books = new LinkedHashMap<>();
        Map<Integer, List<PolicyId>> rules = new HashMap<>();
        Map<Integer, Long> positions = new HashMap<>();
        for (Fact<LevyEvent> fact : read(LevyEvent.class, Topic.LEVY, unit, known)) {
            int year = fact.event().year();
            positions.put(year, fact.position());
            books.put(year, books.getOrDefault(year, LevyBook.EMPTY).evolve(fact.event()));
            if (fact.event() instanceof LevyAssessed e) {
                List<PolicyId> used = rules.computeIfAbsent(year, _ -> new ArrayList<>());
                if (!used.contains(e.rule())) {
                    used.add(e.rule());
                }
            }
        }
        return books.entrySet().stream()
                .sorted(Map.Entry.<Integer, LevyBook>comparingByKey().reversed())
                .map(one -> LevySheet.of(
                        one.getKey(),
                        one.getValue(),
                        rules.getOrDefault(one.getKey(), List.of()),
                        positions.getOrDefault(one.getKey(), 0L)))
                .toList();
    }

    /** What a year's disaster levy rests on: of each assessment the rate of its group, and the pay it is a part of. */
    public List<Ground> levyGrounds(UnitId unit, int year, long known) {
        return read(LevyEvent.class, Topic.LEVY, unit, known).stream()
                .filter(fact -> fact.event().year() == year && fact.event() instanceof LevyAssessed)
                .flatMap(fact -> grounds((LevyAssessed) fact.event()))
                .distinct()
                .toList();
    }

    private static Stream<Ground> grounds(LevyAssessed assessed) {
        WageRegion region = assessed.region();
        Ground rate =
                Ground.on(assessed.unit(), RuleKind.LEVY_RATE, assessed.group().name(), assessed.on());
        if (assessed.base().isZero()) {
            return Stream.of(rate);
        }
        return Stream.of(
                rate,
                region == null
                        ? Ground.on(assessed.unit(), RuleKind.BASE_SALARY, "", assessed.on())
                        : Ground.on(assessed.unit(), RuleKind.MINIMUM_WAGE, region.name(), assessed.on()));
    }

    /** What each fact of a year's disaster levy changed for each person, in their order. */
    public List<LevyEntry> levyEntries(UnitId unit, int year, long known) {
        LevyFold fold = new LevyFold();
        read(LevyEvent.class, Topic.LEVY, unit, known).stream()
                .filter(fact -> fact.event().year() == year)
                .forEach(fact -> fold.happened(fact.event(), fact.position()));
        return fold.entries();
    }

    /** The decisions to help build or repair a house, in their order. */
    public List<GrantDecided> grants(UnitId unit, long known) {
        return read(GrantDecided.class, Topic.GRANT, unit, known).stream()
                .map(Fact::event)
                .toList();
    }

    private Map<String, long[]> givers(UnitId unit, long known) {
        Map<String, long[]> givers = new HashMap<>();
        views.sql("select voucher, people, nameless from collection_list where unit = :unit and position <= :known")
                .param("unit", unit.value())
                .param("known", known)
                .query((row, number) -> givers.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)}))
                .list();
        return givers;
    }

    private <E> List<Fact<E>> read(Class<E> type, Topic topic, UnitId unit, long known) {
        return views.sql("select position, subject, name, revision, facts from collection_fact"
                        + " where unit = :unit and topic = :topic and position <= :known order by position")
                .param("unit", unit.value())
                .param("topic", topic.name())
                .param("known", known)
                .query((row, number) -> new Fact<>(
                        row.getLong(1),
                        row.getString(2),
                        type.cast(Codec.FACTS.readEvent(
                                new EventName(row.getString(3), row.getInt(4)),
                                row.getString(5).getBytes(UTF_8)))))
                .list();
    }
}
