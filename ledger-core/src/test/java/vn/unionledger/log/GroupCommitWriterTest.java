package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.unionledger.log.TestLog.append;
import static vn.unionledger.log.TestLog.event;
import static vn.unionledger.log.TestLog.fund;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.AppendRefusedException.Ground;

@DisplayName("The writer of the log")
class GroupCommitWriterTest {
    TestLog log;
    GroupCommitWriter writer;
    ContiguousReader reader;

    @BeforeEach
    void install() {
        log = TestLog.fresh();
        writer = log.writer();
        reader = log.reader();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @DisplayName("puts every event of an append in a row and answers with its place")
    void inARow() {
        Appended first =
                writer.append(append("k1", List.of(event("a", 0), event("b", 0), event("a", 1)), Map.of(), List.of()));
        Appended second = writer.append(append("k2", "a", 2));

        assertThat(first.first()).isEqualTo(2);
        assertThat(first.last()).isEqualTo(4);
        assertThat(first.repeated()).isFalse();
        assertThat(second.first()).isEqualTo(5);
        assertThat(second.recordedAt()).isGreaterThanOrEqualTo(first.recordedAt());
        List<StoredEvent> stored = reader.after(0, 100);
        assertThat(stored).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(stored.get(1).payload()).isEqualTo(event("a", 0).payload());
        assertThat(stored.get(1).metadata().key()).isEqualTo("k1");
        assertThat(reader.of(fund("a"), 0)).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
        assertThat(reader.bound()).isEqualTo(5);
    }

    @Test
    @DisplayName("begins with the opening of the ledger")
    void opening() {
        StoredEvent opened = reader.at(1);
        assertThat(opened.name()).hasToString("ledger.opened/1");
        assertThat(opened.unit()).isEqualTo(new UnitId("ledger"));
        assertThat(log.ledger().title()).isEqualTo("Sổ thử");
    }

    @Test
    @DisplayName("answers a key that is asked again from what is stored, and writes nothing")
    void repeated() {
        Appended first = writer.append(append("k1", "a", 0));
        Appended again = writer.append(append("k1", "a", 0));
        Appended elsewhere = log.writer().append(append("k1", "a", 0));

        assertThat(again)
                .isEqualTo(new Appended(first.first(), first.last(), first.recordedAt(), "answer of k1", true));
        assertThat(elsewhere).isEqualTo(again);
        assertThat(reader.bound()).isEqualTo(2);
    }

    @Test
    @DisplayName("refuses a key that comes with another body")
    void otherBody() {
        writer.append(append("k1", "a", 0));
        assertThat(refusal(writer, append("k1", "other", List.of(event("a", 1)), Map.of(), List.of(), null)))
                .isEqualTo(Ground.KEY_REUSED);
    }

    @Test
    @DisplayName("gives a refused append no hold on its key")
    void refusalBindsNothing() {
        assertThat(refusal(writer, append("k1", "a", 5))).isEqualTo(Ground.SEQUENCE);
        assertThat(writer.append(append("k1", "a", 0)).repeated()).isFalse();
    }

    @Test
    @DisplayName("refuses a sequence that is taken, and one that leaves a hole")
    void sequences() {
        writer.append(append("k1", "a", 0));
        assertThat(refusal(writer, append("k2", "a", 0))).isEqualTo(Ground.SEQUENCE);
        assertThat(refusal(writer, append("k3", "a", 2))).isEqualTo(Ground.SEQUENCE);
        assertThat(refusal(log.writer(), append("k4", "a", 0))).isEqualTo(Ground.SEQUENCE);
        assertThat(refusal(log.writer(), append("k5", "a", 2))).isEqualTo(Ground.SEQUENCE);
        assertThat(refusal(log.writer(), append("k6", "b", 1))).isEqualTo(Ground.SEQUENCE);
    }

    @Test
    @DisplayName("refuses an append whose read-set has moved on")
    void readSets() {
        writer.append(append("k1", "a", 0));
        assertThat(refusal(writer, reading("k2", -1))).isEqualTo(Ground.READ_SET);
        assertThat(refusal(log.writer(), reading("k3", 1))).isEqualTo(Ground.READ_SET);
        assertThat(log.writer().append(reading("k4", 0)).repeated()).isFalse();
    }

    @Test
    @DisplayName("lets a claim be taken once")
    void claims() {
        var paid = new Claim("aid-paid", "case-1/1");
        writer.append(append("k1", List.of(event("a", 0)), Map.of(), List.of(paid)));
        for (EventLog program : List.of(writer, log.writer())) {
            assertThat(refusal(program, append("k2", List.of(event("b", 0)), Map.of(), List.of(paid))))
                    .isEqualTo(Ground.CLAIM);
        }
        assertThat(refusal(
                        writer,
                        append(
                                "k3",
                                List.of(event("b", 0)),
                                Map.of(),
                                List.of(new Claim("x", "1"), new Claim("x", "1")))))
                .isEqualTo(Ground.CLAIM);
        assertThat(writer.append(append(
                                "k4", List.of(event("b", 0)), Map.of(), List.of(new Claim("aid-paid", "Case-1/1"))))
                        .repeated())
                .isFalse();
    }

    @Test
    @DisplayName("keeps positions in a row when two programs write by turns")
    void twoPrograms() {
        GroupCommitWriter other = log.writer();
        IntStream.range(0, 40).forEach(i -> (i % 3 == 0 ? other : writer).append(append("k" + i, "a", i)));

        assertThat(reader.after(0, 100))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 41).mapToObj(Long::valueOf).toList());
        assertThat(reader.of(fund("a"), 0)).hasSize(40);
        assertThat(writer.movesOfOthers()).isPositive();
    }

    @Test
    @DisplayName("takes the recording clock of a sample only, and never goes back in time")
    void recordingClock() {
        assertThatThrownBy(() -> writer.append(append("k1", "k1", List.of(event("a", 0)), Map.of(), List.of(), 5L)))
                .isInstanceOf(IllegalArgumentException.class);
        try (TestLog sample = TestLog.sample()) {
            EventLog to = sample.writer();
            long march = 1_711_000_000_000_000L;
            assertThat(to.append(append("k1", "k1", List.of(event("a", 0)), Map.of(), List.of(), march))
                            .recordedAt())
                    .isEqualTo(march);
            assertThat(to.append(append("k2", "k2", List.of(event("a", 1)), Map.of(), List.of(), march - 1))
                            .recordedAt())
                    .isEqualTo(march);
            assertThat(sample.reader().lastBefore(march, 3)).isEqualTo(1);
            assertThat(sample.reader().lastBefore(march + 1, 3)).isEqualTo(3);
        }
    }

    @Test
    @DisplayName("finds a key, and says when it was never used")
    void find() {
        Append asked = append("k1", "a", 0);
        Appended stored = writer.append(asked);
        assertThat(log.writer().answered(asked.metadata(), asked.bodyHash())).hasValueSatisfying(found -> {
            assertThat(found.first()).isEqualTo(stored.first());
            assertThat(found.repeated()).isTrue();
        });
        Append never = append("k2", "a", 1);
        assertThat(writer.answered(never.metadata(), never.bodyHash())).isEmpty();
        assertThatThrownBy(() -> writer.answered(asked.metadata(), never.bodyHash()))
                .isInstanceOf(AppendRefusedException.class);
    }

    private static Append reading(String key, long sequence) {
        return append(key, List.of(event("reader", 0)), Map.of(fund("a"), sequence), List.of());
    }

    private static Ground refusal(EventLog to, Append append) {
        return catchThrowableOfType(AppendRefusedException.class, () -> to.append(append))
                .ground();
    }
}
