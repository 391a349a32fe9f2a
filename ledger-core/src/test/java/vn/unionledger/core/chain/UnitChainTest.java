package vn.unionledger.core.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.chain.ChainBreak.Kind;

@DisplayName("The chain of a unit")
class UnitChainTest {
    static final UUID LEDGER = UUID.fromString("6f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0");
    static final UUID OTHER_LEDGER = UUID.fromString("11111111-2222-4333-8444-555555555555");
    static final String UNIT = "CĐCS-STNMT";
    static final UnitChain START = UnitChain.before(LEDGER, UNIT);
    static final List<Link> YEAR = recorded(40);

    @Test
    @DisplayName("holds from the first event to the last as recorded")
    void holds() {
        assertThat(START.firstBreak(YEAR.iterator())).isEmpty();
        assertThat(START.followAll(YEAR.iterator())).isEqualTo(endOf(YEAR));
        assertThat(START.firstBreak(YEAR.iterator(), 40, YEAR.getLast().storedHash()))
                .isEmpty();
    }

    @Test
    @DisplayName("goes on from any point that was checked before")
    void goesOn() {
        UnitChain checked = endOf(YEAR.subList(0, 17));
        assertThat(checked.firstBreak(YEAR.subList(17, 40).iterator())).isEmpty();
        assertThat(breakIn(checked, YEAR.subList(18, 40)).kind()).isEqualTo(Kind.MISSING);
    }

    @Test
    @DisplayName("breaks at every event whose payload was changed and whose hash was left")
    void changedPayload() {
        for (int i = 0; i < YEAR.size(); i++) {
            List<Link> stored = new ArrayList<>(YEAR);
            stored.set(
                    i,
                    new Link(
                            withPayload(YEAR.get(i).leaf(), "{\"amount\":9}"),
                            YEAR.get(i).storedHash()));
            ChainBreak found = breakIn(START, stored);
            assertThat(found.kind()).isEqualTo(Kind.CHANGED);
            assertThat(found.unitSeq()).isEqualTo(i + 1);
            assertThat(found.position()).isEqualTo(YEAR.get(i).leaf().position());
            assertThat(found.expected()).isEqualTo(YEAR.get(i).storedHash().hex());
        }
    }

    @Test
    @DisplayName("breaks after an event that was changed and hashed anew, at the end only against its known end")
    void changedAndHashedAnew() {
        for (int i = 0; i < YEAR.size(); i++) {
            List<Link> stored = new ArrayList<>(YEAR);
            stored.set(i, link(withPayload(YEAR.get(i).leaf(), "{\"amount\":9}")));
            ChainBreak found = START.firstBreak(
                            stored.iterator(), 40, YEAR.getLast().storedHash())
                    .orElseThrow();
            assertThat(found.kind()).isEqualTo(i == 39 ? Kind.OTHER_END : Kind.OTHER_PREDECESSOR);
            assertThat(found.unitSeq()).isEqualTo(Math.min(i + 2, 40));
        }
    }

    @Test
    @DisplayName("breaks where an event was taken out, and at its known end if the last was")
    void takenOut() {
        for (int i = 0; i < YEAR.size(); i++) {
            List<Link> stored = new ArrayList<>(YEAR);
            stored.remove(i);
            ChainBreak found = START.firstBreak(
                            stored.iterator(), 40, YEAR.getLast().storedHash())
                    .orElseThrow();
            assertThat(found.kind()).isEqualTo(i == 39 ? Kind.OTHER_END : Kind.MISSING);
            if (i < 39) {
                assertThat(found.expected()).isEqualTo(Integer.toString(i + 1));
                assertThat(found.found()).isEqualTo(Integer.toString(i + 2));
            }
        }
    }

    @Test
    @DisplayName("breaks where two events changed places or one stands twice")
    void outOfPlace() {
        for (int i = 0; i + 1 < YEAR.size(); i++) {
            List<Link> swapped = new ArrayList<>(YEAR);
            swapped.set(i, YEAR.get(i + 1));
            swapped.set(i + 1, YEAR.get(i));
            assertThat(breakIn(START, swapped).kind()).isEqualTo(Kind.MISSING);
            List<Link> doubled = new ArrayList<>(YEAR);
            doubled.add(i + 1, YEAR.get(i));
            assertThat(breakIn(START, doubled).kind()).isEqualTo(Kind.REPEATED);
        }
    }

    @Test
    @DisplayName("takes no event of another ledger or unit, from an earlier position or an earlier moment")
    void strangers() {
        UnitChain last = endOf(YEAR);
        Leaf next = leaf(LEDGER, UNIT, 41, last.head(), last.position() + 1, last.recordedAtMicros());
        assertThat(last.follow(link(next))).isInstanceOf(UnitChain.class);
        assertThat(kindOf(
                        last, leaf(OTHER_LEDGER, UNIT, 41, last.head(), last.position() + 1, last.recordedAtMicros())))
                .isEqualTo(Kind.OTHER_LEDGER);
        assertThat(kindOf(
                        last, leaf(LEDGER, "CĐCS-KHÁC", 41, last.head(), last.position() + 1, last.recordedAtMicros())))
                .isEqualTo(Kind.OTHER_UNIT);
        assertThat(kindOf(last, leaf(LEDGER, UNIT, 41, last.head(), last.position(), last.recordedAtMicros())))
                .isEqualTo(Kind.OUT_OF_ORDER);
        assertThat(kindOf(last, leaf(LEDGER, UNIT, 41, last.head(), last.position() + 1, last.recordedAtMicros() - 1)))
                .isEqualTo(Kind.BACK_IN_TIME);
    }

    @Test
    @DisplayName("begins with 32 zero bytes and number 1, nothing else")
    void beginning() {
        assertThat(START.head()).isEqualTo(Sha256.ZERO);
        assertThat(kindOf(START, leaf(LEDGER, UNIT, 1, Sha256.of(new byte[1]), 1, 0)))
                .isEqualTo(Kind.OTHER_PREDECESSOR);
        assertThat(kindOf(START, leaf(LEDGER, UNIT, 2, Sha256.ZERO, 1, 0))).isEqualTo(Kind.MISSING);
        assertThat(START.firstBreak(Stream.<Link>empty().iterator(), 0, Sha256.ZERO))
                .isEmpty();
    }

    static List<Link> recorded(int events) {
        var links = new ArrayList<Link>();
        UnitChain chain = START;
        for (int i = 0; i < events; i++) {
            Link next = link(leaf(
                    LEDGER,
                    UNIT,
                    chain.unitSeq() + 1,
                    chain.head(),
                    chain.position() + 1 + i % 3,
                    chain.recordedAtMicros() + i % 2));
            links.add(next);
            chain = endOf(chain, List.of(next));
        }
        return List.copyOf(links);
    }

    static Leaf leaf(UUID ledger, String unit, long unitSeq, Sha256 previous, long position, long recordedAt) {
        return Leaf.of(
                ledger,
                position,
                unit,
                unitSeq,
                previous,
                new UUID(7, position),
                "UnitBook",
                unit,
                unitSeq - 1,
                "book.voucher-posted",
                1,
                recordedAt,
                "{\"person\":\"p-7f3a\"}".getBytes(UTF_8),
                ("{\"amount\":" + unitSeq * 1000 + "}").getBytes(UTF_8));
    }

    static Leaf withPayload(Leaf leaf, String payload) {
        return new Leaf(
                leaf.ledgerId(),
                leaf.position(),
                leaf.unit(),
                leaf.unitSeq(),
                leaf.prevUnitHash(),
                leaf.eventId(),
                leaf.aggregateType(),
                leaf.aggregateId(),
                leaf.sequence(),
                leaf.name(),
                leaf.revision(),
                leaf.recordedAtMicros(),
                leaf.metadataHash(),
                Sha256.of(payload.getBytes(UTF_8)));
    }

    static Link link(Leaf leaf) {
        return new Link(leaf, leaf.hash());
    }

    static UnitChain endOf(List<Link> links) {
        return endOf(START, links);
    }

    static UnitChain endOf(UnitChain start, List<Link> links) {
        return (UnitChain) start.followAll(links.iterator());
    }

    static ChainBreak breakIn(UnitChain start, List<Link> links) {
        return start.firstBreak(links.iterator()).orElseThrow();
    }

    static Kind kindOf(UnitChain chain, Leaf next) {
        return ((ChainBreak) chain.follow(link(next))).kind();
    }
}
