package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.core.money.AmountInWords.Four;
import vn.unionledger.core.money.AmountInWords.Thousand;
import vn.unionledger.core.money.AmountInWords.ZeroTens;

@DisplayName("An amount in words")
class AmountInWordsTest {
    static final AmountInWords STANDARD = AmountInWords.STANDARD;
    static final AmountInWords SOUTHERN =
            STANDARD.with(ZeroTens.LE).with(Thousand.NGAN).with(Four.BON).withEvenAtTheEnd();

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is what a voucher says")
    @CsvSource(delimiter = '|', textBlock = """
            0 | Không đồng
            1 | Một đồng
            5 | Năm đồng
            10 | Mười đồng
            11 | Mười một đồng
            14 | Mười bốn đồng
            15 | Mười lăm đồng
            20 | Hai mươi đồng
            21 | Hai mươi mốt đồng
            24 | Hai mươi tư đồng
            25 | Hai mươi lăm đồng
            55 | Năm mươi lăm đồng
            100 | Một trăm đồng
            101 | Một trăm linh một đồng
            104 | Một trăm linh bốn đồng
            105 | Một trăm linh năm đồng
            115 | Một trăm mười lăm đồng
            121 | Một trăm hai mươi mốt đồng
            205 | Hai trăm linh năm đồng
            1001 | Một nghìn không trăm linh một đồng
            1005 | Một nghìn không trăm linh năm đồng
            1010 | Một nghìn không trăm mười đồng
            1015 | Một nghìn không trăm mười lăm đồng
            10000 | Mười nghìn đồng
            21000 | Hai mươi mốt nghìn đồng
            100005 | Một trăm nghìn không trăm linh năm đồng
            1000005 | Một triệu không trăm linh năm đồng
            1005000 | Một triệu không trăm linh năm nghìn đồng
            1050000 | Một triệu không trăm năm mươi nghìn đồng
            12005000 | Mười hai triệu không trăm linh năm nghìn đồng
            13000000 | Mười ba triệu đồng
            23189318 | Hai mươi ba triệu một trăm tám mươi chín nghìn ba trăm mười tám đồng
            31440000 | Ba mươi mốt triệu bốn trăm bốn mươi nghìn đồng
            39030000 | Ba mươi chín triệu không trăm ba mươi nghìn đồng
            49350000 | Bốn mươi chín triệu ba trăm năm mươi nghìn đồng
            103668884 | Một trăm linh ba triệu sáu trăm sáu mươi tám nghìn tám trăm tám mươi tư đồng
            114395000 | Một trăm mười bốn triệu ba trăm chín mươi lăm nghìn đồng
            136225000 | Một trăm ba mươi sáu triệu hai trăm hai mươi lăm nghìn đồng
            145001000 | Một trăm bốn mươi lăm triệu không trăm linh một nghìn đồng
            154188368 | Một trăm năm mươi tư triệu một trăm tám mươi tám nghìn ba trăm sáu mươi tám đồng
            166694904 | Một trăm sáu mươi sáu triệu sáu trăm chín mươi tư nghìn chín trăm linh bốn đồng
            1000000001 | Một tỷ không trăm linh một đồng
            1000000005 | Một tỷ không trăm linh năm đồng
            1005000000 | Một tỷ không trăm linh năm triệu đồng
            4067150000 | Bốn tỷ không trăm sáu mươi bảy triệu một trăm năm mươi nghìn đồng
            1000000000000 | Một nghìn tỷ đồng
            1005000000000 | Một nghìn không trăm linh năm tỷ đồng
            2701500000000 | Hai nghìn bảy trăm linh một tỷ năm trăm triệu đồng
            1000000000000000 | Một triệu tỷ đồng
            -1050000 | Âm một triệu không trăm năm mươi nghìn đồng
            """)
    void vouchers(long dong, String words) {
        assertThat(STANDARD.of(Vnd.of(dong))).isEqualTo(words);
    }

    @Test
    @DisplayName("takes the words of the region the unit has chosen")
    void regions() {
        assertThat(STANDARD.with(ZeroTens.LE).of(Vnd.of(101))).isEqualTo("Một trăm lẻ một đồng");
        assertThat(STANDARD.with(Thousand.NGAN).of(Vnd.of(1_005))).isEqualTo("Một ngàn không trăm linh năm đồng");
        assertThat(STANDARD.with(Four.BON).of(Vnd.of(24))).isEqualTo("Hai mươi bốn đồng");
        assertThat(STANDARD.withEvenAtTheEnd().of(Vnd.of(650_000_000))).isEqualTo("Sáu trăm năm mươi triệu đồng chẵn");
        assertThat(SOUTHERN.of(Vnd.of(-145_001_024)))
                .isEqualTo("Âm một trăm bốn mươi lăm triệu không trăm lẻ một ngàn không trăm hai mươi bốn đồng chẵn");
    }

    @Test
    @DisplayName("can be a bare number, for counts")
    void bareNumber() {
        assertThat(STANDARD.number(485)).isEqualTo("bốn trăm tám mươi lăm");
        assertThat(STANDARD.number(0)).isEqualTo("không");
        assertThat(STANDARD.number(-21)).isEqualTo("âm hai mươi mốt");
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.number(Long.MIN_VALUE));
    }

    @Test
    @DisplayName("is composed Unicode text, as everything that is stored")
    void composed() {
        String words = SOUTHERN.of(Vnd.of(-987_654_321_504_115L));
        assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    @DisplayName("can be read back by a strict reader, for every number below 100.000")
    void readsBackSmallNumbers() {
        for (long number = 0; number < 100_000; number++) {
            readsBack(number);
        }
    }

    @Test
    @DisplayName("can be read back by a strict reader, for numbers of every length with many zeros among their digits")
    void readsBackLargeNumbers() {
        var random = new Random(20261120);
        for (int run = 0; run < 30_000; run++) {
            long number = 0;
            int length = 1 + random.nextInt(15);
            for (int digit = 0; digit < length; digit++) {
                number = number * 10 + (random.nextBoolean() ? 0 : random.nextInt(10));
            }
            readsBack(number);
            readsBack(-number);
        }
        readsBack(Vnd.MAX_DONG);
    }

    static void readsBack(long number) {
        for (AmountInWords wording : List.of(STANDARD, SOUTHERN)) {
            String words = wording.of(Vnd.of(number));
            long read = new WordsReader(words).read();
            if (read != number) {
                throw new AssertionError(number + " is spelt " + words + ", which reads " + read);
            }
        }
    }
}
