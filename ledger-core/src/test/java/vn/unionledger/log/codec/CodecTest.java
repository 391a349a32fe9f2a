package vn.unionledger.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;

@DisplayName("The codec")
class CodecTest {
    static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    static final String CAMPAIGN = "0123456789abcdef0123456789abcdef";
    static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    /** A record with everything a stored fact may have. */
    record Everything(
            long zebra,
            Vnd amount,
            @Nullable String note,
            List<Purpose> purposes,
            boolean invented,
            YearMonth month,
            LocalDate day,
            UnitId unit,
            @Nullable Integer persons,
            FundKind kind) {}

    static final Everything FULL = new Everything(
            -7,
            Vnd.of(23_189_318),
            "Quỹ \"đền ơn\" \\ 😀 €",
            List.of(new Purpose.Expense(), new Purpose.Donation(new CampaignId(CAMPAIGN))),
            true,
            YearMonth.of(2024, 3),
            DAY,
            UNIT,
            3,
            FundKind.ORDINARY);

    @Test
    @DisplayName("writes sorted names, bare ids and amounts, ISO dates and a word for a purpose")
    void form() {
        assertThat(json(FULL))
                .isEqualTo("{\"amount\":23189318,\"day\":\"2024-03-31\",\"invented\":true,\"kind\":\""
                        + "ORDINARY"
                        + "\",\"month\":\"2024-03\",\"note\":\"Quỹ \\\"đền ơn\\\" \\\\ 😀 €\",\"persons\":3,"
                        + "\"purposes\":[{\"is\":\"expense\"},{\"campaign\":\"" + CAMPAIGN + "\",\"is\":\"donation\"}],"
                        + "\"unit\":\"stnmt-tra-vinh\",\"zebra\":-7}");
        assertThat(Canonical.check(Codec.FACTS.write(FULL))).isEmpty();
        assertThat(Codec.FACTS.read(Everything.class, Codec.FACTS.write(FULL))).isEqualTo(FULL);
    }

    @Test
    @DisplayName("leaves out what is absent")
    void absent() {
        var opened = new FundOpened(UNIT, new FundCode("xa-hoi"), "Quỹ xã hội", FundKind.ORDINARY, null, null, DAY);
        assertThat(json(opened)).doesNotContain("null", "owner", "document");
        assertThat(Codec.FACTS.read(FundOpened.class, Codec.FACTS.write(opened)))
                .isEqualTo(opened);
    }

    @Test
    @DisplayName("reads back every event it wrote, canonically")
    void everyEvent() {
        for (Class<?> type : EventNames.types()) {
            Object event = Examples.of(type);
            byte[] stored = Codec.FACTS.write(event);
            assertThat(Canonical.check(stored)).as(type.getName()).isEmpty();
            assertThat(Codec.FACTS.readEvent(EventNames.nameOf(type), stored)).isEqualTo(event);
        }
    }

    @Test
    @DisplayName("refuses text that is not NFC, naming the field")
    void notNormal() {
        assertThatThrownBy(() -> json(new LedgerOpened("00", "Quy\u0303", true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("title: text is not in normal form NFC");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 9, 10, 13, 31, 0x7f, 0x85})
    @DisplayName("refuses control characters, naming field and place")
    void control(int character) {
        assertThatThrownBy(() -> json(new LedgerOpened("00", "Sổ" + (char) character, true)))
                .hasMessage(String.format("title: control character U+%04X at 2", character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "\ude00\ud83d"})
    @DisplayName("refuses half a character")
    void surrogate(String text) {
        assertThatThrownBy(() -> json(new LedgerOpened("00", text, true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("title: half a character");
    }

    @Test
    @DisplayName("refuses whole numbers beyond 10^15 on both ways")
    void tooBig() {
        var limit = new Everything(
                Vnd.MAX_DONG,
                Vnd.ZERO,
                null,
                List.of(),
                false,
                YearMonth.of(2024, 1),
                DAY,
                UNIT,
                null,
                FundKind.ORDINARY);
        assertThat(Codec.FACTS.read(Everything.class, Codec.FACTS.write(limit))).isEqualTo(limit);
        var beyond = new Everything(
                -Vnd.MAX_DONG - 1,
                Vnd.ZERO,
                null,
                List.of(),
                false,
                YearMonth.of(2024, 1),
                DAY,
                UNIT,
                null,
                FundKind.ORDINARY);
        assertThatThrownBy(() -> json(beyond)).hasMessage("zebra: beyond 10^15: -1000000000000001");
        for (String number : List.of("1000000000000001", "99999999999999999999999")) {
            assertThatThrownBy(() -> read(json(limit).replace("1000000000000000", number)))
                    .hasMessageStartingWith("zebra: beyond 10^15");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ledgerId\":\"00\",\"sample\":true}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":null}",
                "{\"ledgerId\":\"00\",\"sample\":\"true\",\"title\":\"a\"}",
                "{\"ledgerId\":\"00\",\"sample\":1,\"title\":\"a\"}",
                "{\"ledgerId\":0,\"sample\":true,\"title\":\"a\"}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\",\"title\":\"b\"}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\",\"more\":1}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\"} {}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\"}}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\",}",
                "{\"ledgerId\":\"00\",\"sample\":true\"title\":\"a\"}",
                "{\"ledgerId\":\"00\",\"sample\":tru,\"title\":\"a\"}",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\\",
                "{\"ledgerId\":\"00\",\"sample\":true,\"title\":\"a\"",
                "[]",
                "null",
                ""
            })
    @DisplayName("reads no missing, null, doubled, unknown or differently typed field, and nothing after the end")
    void strict(String bytes) {
        assertThatThrownBy(() -> Codec.FACTS.read(LedgerOpened.class, bytes.getBytes(UTF_8)))
                .isInstanceOf(CodecException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-3-31",
                "2024-02-30",
                "+12024-03-31",
                "31/03/2024",
                "0000-01-01",
                "2024-0a-01",
                "2024/03-31",
                "2024-03/31",
                "٢٠٢٤-03-31",
                ""
            })
    @DisplayName("reads a date in its one form only")
    void dates(String date) {
        assertThatThrownBy(() -> read(json(FULL).replace("2024-03-31", date)))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("day: ");
    }

    @Test
    @DisplayName("reads no float, whatever its value")
    void floats() {
        for (String number : List.of("3.0", "3e0", "0.5")) {
            assertThatThrownBy(() -> read(json(FULL).replace("\"persons\":3", "\"persons\":" + number)))
                    .isInstanceOf(CodecException.class)
                    .hasMessageStartingWith("persons: ");
        }
    }

    @Test
    @DisplayName("names the field deep inside what it refuses")
    void path() {
        assertThatThrownBy(() -> read(json(FULL).replace(CAMPAIGN, "Vì người nghèo")))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith("purposes[1].campaign: CampaignId must be");
        assertThatThrownBy(() -> read(json(FULL).replace("donation", "theft")))
                .hasMessage("purposes[1].is: no Purpose is called theft");
    }

    @Test
    @DisplayName("has no stored form for types that are not facts")
    void noForm() {
        record Loose(Object anything) {}
        record Approximate(double amount) {}
        assertThatThrownBy(() -> json(new Loose("x"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> json(new Approximate(0.1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("refuses 1,000 forged type names and makes nothing of them")
    void forgedNames() {
        var random = new Random(2024);
        String[] forged = {
            "java.lang.ProcessBuilder",
            BookEvent.VoucherPosted.class.getName(),
            "javax.script.ScriptEngineManager",
            "book.voucher-posted",
            "org.springframework.context.support.ClassPathXmlApplicationContext",
            "ledger.opened"
        };
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            String name = forged[random.nextInt(forged.length)];
            name = random.nextBoolean()
                    ? name + (char) ('a' + random.nextInt(26))
                    : name.substring(random.nextInt(4) + 1);
            String stored = name;
            int revision = 1 + random.nextInt(3);
            try {
                Codec.FACTS.readEvent(new EventName(stored, revision), "{}".getBytes(UTF_8));
            } catch (IllegalArgumentException _) {
                refused++;
            }
        }
        assertThat(refused).isEqualTo(1000);
    }

    private static String json(Object fact) {
        return new String(Codec.FACTS.write(fact), UTF_8);
    }

    private static Everything read(String json) {
        return Codec.FACTS.read(Everything.class, json.getBytes(UTF_8));
    }
}
