package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.log.TestLog.UNIT;
import static vn.unionledger.log.TestLog.append;
import static vn.unionledger.log.TestLog.event;
import static vn.unionledger.log.TestLog.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.log.AppendRefusedException.Ground;
import vn.unionledger.log.codec.Codec;

@DisplayName("What is appended")
class StoredExactlyTest {
    static final int MIB = 1 << 20;
    static TestLog log;
    static GroupCommitWriter writer;
    static int count;

    @BeforeAll
    static void install() {
        log = TestLog.fresh();
        writer = log.writer();
    }

    @AfterAll
    static void close() {
        log.close();
        assertThat(LogVerifier.verify(log.address("ledger_run"), _ -> {})).isInstanceOf(LogVerifier.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'); DROP TABLE event; --",
                "\\'; UPDATE head SET position = 0; COMMIT; --",
                "\\",
                "\"",
                "? ?, (?)",
                "%s {} ${x} /* */ #",
                "Đoàn phí tháng 3 – 50% 😀",
                "x' OR '1'='1"
            })
    @DisplayName("is stored as it is, whatever it looks like to a database")
    void hostileText(String text) {
        String fund = "hostile-" + ++count;
        var payload = new FundClosed(UNIT, new FundCode(fund), LocalDate.of(2024, 12, 31), text);
        var append = append(
                "key " + text,
                List.of(new NewEvent(UNIT, fund(fund), 0, payload)),
                Map.of(),
                List.of(new Claim("kind", "claim " + text)));
        Appended stored = writer.append(append);

        StoredEvent read = log.reader().at(stored.first());
        assertThat(read.payload()).isEqualTo(payload);
        assertThat(read.metadata().key()).isEqualTo("key " + text);
        assertThat(log.writer().append(append))
                .isEqualTo(new Appended(
                        stored.first(), stored.last(), stored.recordedAt(), "answer of key " + text, true));
        assertThatThrownBy(() -> log.writer()
                        .append(append(
                                "other " + text,
                                List.of(event("other-" + count, 0)),
                                Map.of(),
                                List.of(new Claim("kind", "claim " + text)))))
                .isInstanceOfSatisfying(AppendRefusedException.class, refused -> assertThat(refused.ground())
                        .isEqualTo(Ground.CLAIM));
    }

    @Test
    @DisplayName("keeps keys apart that differ in case or marks only")
    void exactKeys() {
        for (String key : List.of("khoa", "Khoa", "khóa", "khoá")) {
            assertThat(writer.append(append(key, "exact-" + ++count, 0)).repeated())
                    .as(key)
                    .isFalse();
        }
        for (String key : List.of("", " k", "k ", "k\u0000", "k\n", "k".repeat(201), "kho\u0301a")) {
            assertThatThrownBy(() -> writer.append(append(key, "exact-" + ++count, 0)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    @DisplayName("may have 1 MiB per event, and not a byte more")
    void cap(int beyond) {
        String fund = "cap-" + ++count;
        FundClosed empty = closed(fund, "");
        FundClosed full = closed(fund, "x".repeat(MIB + beyond - Codec.FACTS.write(empty).length));
        assertThat(Codec.FACTS.write(full)).hasSize(MIB + beyond);
        Append append = append(fund, List.of(new NewEvent(UNIT, fund(fund), 0, full)), Map.of(), List.of());

        if (beyond <= 0) {
            assertThat(log.reader().at(writer.append(append).first()).payload()).isEqualTo(full);
        } else {
            assertThatThrownBy(() -> writer.append(append))
                    .isInstanceOfSatisfying(AppendRefusedException.class, refused -> assertThat(refused.ground())
                            .isEqualTo(Ground.TOO_LARGE));
        }
    }

    @Test
    @DisplayName("may have a thousand events, each with its own place")
    void manyEvents() {
        List<NewEvent> events = IntStream.range(0, 1000)
                .mapToObj(i -> event("many-" + i % 700, i / 700))
                .toList();
        Appended stored = writer.append(append("many", events, Map.of(), List.of()));
        assertThat(stored.last() - stored.first()).isEqualTo(999);
        List<NewEvent> next = IntStream.range(0, 700)
                .mapToObj(i -> event("many-" + i, i < 300 ? 2 : 1))
                .toList();
        assertThat(log.writer()
                        .append(append("many again", next, Map.of(), List.of()))
                        .repeated())
                .isFalse();
    }

    @Test
    @DisplayName("leaves nothing behind where a part of it has no stored form")
    void noForm() {
        long before = log.reader().bound();
        assertThatThrownBy(() -> writer.append(append(
                        "bad",
                        List.of(new NewEvent(UNIT, fund("bad"), 0, closed("bad", "tab\there"))),
                        Map.of(),
                        List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document");
        assertThatThrownBy(() -> writer.append(
                        append("bad", List.of(new NewEvent(UNIT, fund("bad"), 0, "text")), Map.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.reader().bound()).isEqualTo(before);
    }

    private static FundClosed closed(String fund, String document) {
        return new FundClosed(UNIT, new FundCode(fund), LocalDate.of(2024, 12, 31), document);
    }
}
