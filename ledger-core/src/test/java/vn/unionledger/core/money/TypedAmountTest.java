package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.money.TypedAmount.Read;
import vn.unionledger.core.money.TypedAmount.Reason;
import vn.unionledger.core.money.TypedAmount.Refused;

@DisplayName("An amount as a treasurer types it")
class TypedAmountTest {
    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("is read when it can mean one thing only")
    @CsvSource(delimiter = '|', textBlock = """
            1234567 | 1234567
            1.234.567 | 1234567
            1 234 567 | 1234567
            650.000.000đ | 650000000
            650.000.000 đ | 650000000
            154.188.368 đồng | 154188368
            154.188.368 ĐỒNG | 154188368
            1.000 VNĐ | 1000
            1.000vnd | 1000
            1.000 ₫ | 1000
            5000d | 5000
            31tr | 31000000
            31 TR | 31000000
            31 triệu | 31000000
            36 triệu đồng | 36000000
            03 triệu đồng | 3000000
            05.000.000 | 5000000
            36 trieu dong | 36000000
            1tr2 | 1200000
            1tr25 | 1250000
            1tr05 | 1050000
            1tr250 | 1250000
            1 triệu 200 | 1200000
            1 triệu 200.000 | 1200000
            1 triệu 200 nghìn | 1200000
            1tr200k | 1200000
            2,5 tỷ | 2500000000
            2,5 tỉ | 2500000000
            2,5ty | 2500000000
            2tỷ5 | 2500000000
            2.701,5 tỷ | 2701500000000
            2 tỷ 500 triệu 30 nghìn đồng | 2500030000
            1,234 triệu | 1234000
            2.500 triệu | 2500000000
            500k | 500000
            500 ngàn | 500000
            1.234.567,00 | 1234567
            0 | 0
            0đ | 0
            007 | 7
            -5.000 | -5000
            −5.000 | -5000
            (5.000) | -5000
            (1tr2) | -1200000
            1.000.000.000.000.000 | 1000000000000000
            1.000.000 tỷ | 1000000000000000
            """)
    void read(String typed, long dong) {
        assertThat(TypedAmount.parse(typed)).isEqualTo(new Read(Vnd.of(dong)));
    }

    @Test
    @DisplayName("may have spaces of any kind around and between, and decomposed letters")
    void spacesAndLetters() {
        assertThat(TypedAmount.parse(" \t 23.189.318\u00a0đồng \n")).isEqualTo(new Read(Vnd.of(23_189_318)));
        assertThat(TypedAmount.parse("1\u202f234\u00a0567")).isEqualTo(new Read(Vnd.of(1_234_567)));
        assertThat(TypedAmount.parse(Normalizer.normalize("2,5 tỷ đồng", Normalizer.Form.NFD)))
                .isEqualTo(new Read(Vnd.of(2_500_000_000L)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused with the reason when it could mean two things or nothing")
    @CsvSource(delimiter = '|', textBlock = """
            1,234,567 | COMMA_AS_THOUSANDS
            1,234 | COMMA_AS_THOUSANDS
            1,000 | COMMA_AS_THOUSANDS
            1,234.56 | COMMA_AS_THOUSANDS
            1,234,567 đ | COMMA_AS_THOUSANDS
            1,234,567 tr | COMMA_AS_THOUSANDS
            1.234,567 | COMMA_AS_THOUSANDS
            1.23.456 | MISPLACED_DOT
            1.5 | MISPLACED_DOT
            2.5 tỷ | MISPLACED_DOT
            1234.567 | MISPLACED_DOT
            1.234. | MISPLACED_DOT
            1..234 | MISPLACED_DOT
            0.500 | MISPLACED_DOT
            0123.456 | MISPLACED_DOT
            1.234 567 | MISPLACED_DOT
            1.5,5 tr | MISPLACED_DOT
            12 34 | MISPLACED_SPACE
            5 2 triệu | MISPLACED_SPACE
            1,5 | FRACTION_OF_DONG
            1234,5 | FRACTION_OF_DONG
            1,2345 | FRACTION_OF_DONG
            1,2345 nghìn | FRACTION_OF_DONG
            1.000.000.000.000.001 | TOO_LARGE
            1.000.001 tỷ | TOO_LARGE
            -1000000000000001 | TOO_LARGE
            99999999999999999999999999999999999999 | TOO_LARGE
            abc | NOT_A_NUMBER
            đ | NOT_A_NUMBER
            - | NOT_A_NUMBER
            () | NOT_A_NUMBER
            (5 | NOT_A_NUMBER
            --5 | NOT_A_NUMBER
            (-5) | NOT_A_NUMBER
            +5 | NOT_A_NUMBER
            1, | NOT_A_NUMBER
            .5 | NOT_A_NUMBER
            ,5 | NOT_A_NUMBER
            5 kg | NOT_A_NUMBER
            31 triệux | NOT_A_NUMBER
            1e9 | NOT_A_NUMBER
            0x10 | NOT_A_NUMBER
            =12*100000 | NOT_A_NUMBER
            5 USD | NOT_A_NUMBER
            triệu | NOT_A_NUMBER
            4 triệu đến 5 triệu | NOT_A_NUMBER
            5 nghìn 2 triệu | NOT_A_NUMBER
            1 triệu 2 triệu | NOT_A_NUMBER
            1 triệu 2000 nghìn | NOT_A_NUMBER
            1,5 triệu 200 nghìn | NOT_A_NUMBER
            1tr2,5 | NOT_A_NUMBER
            1tr50000 | NOT_A_NUMBER
            1tr.2 | NOT_A_NUMBER
            ١٢٣ | NOT_A_NUMBER
            １２３ | NOT_A_NUMBER
            """)
    void refused(String typed, Reason reason) {
        assertThat(TypedAmount.parse(typed)).isEqualTo(new Refused(reason, typed));
    }

    @ParameterizedTest
    @DisplayName("is missing when there is nothing but spaces")
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0"})
    void empty(String typed) {
        assertThat(TypedAmount.parse(typed)).isEqualTo(new Refused(Reason.EMPTY, typed));
    }

    @Test
    @DisplayName("is refused at once when a whole page was pasted")
    void page() {
        String page = "1.234.567 ".repeat(100_000);
        assertThat(TypedAmount.parse(page)).isEqualTo(new Refused(Reason.NOT_A_NUMBER, page));
    }

    @Test
    @DisplayName("is read or refused, never crashed on, whatever is typed")
    void anything() {
        var random = new Random(5);
        String keys = "0123456789.,., -()đdtrtỷk=+\u00a0";
        for (int run = 0; run < 50_000; run++) {
            var typed = new StringBuilder();
            for (int key = random.nextInt(14); key > 0; key--) {
                typed.append(keys.charAt(random.nextInt(keys.length())));
            }
            assertThat(TypedAmount.parse(typed.toString())).isNotNull();
        }
    }
}
