package vn.unionledger.api.page.dues;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.page.dues.RollFile.UnreadableException;
import vn.unionledger.api.page.form.Pasted;

@DisplayName("A file of who paid")
class RollFileTest {
    private static final List<Pasted> BOTH =
            List.of(new Pasted("Lò Thị Mai", "30.000"), new Pasted("Giàng A Súa", "50.000"));

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", ","})
    @DisplayName("is read whatever divides its columns, with running numbers, groups and a heading beside them")
    void divided(String mark) throws UnreadableException {
        String file = String.join(
                "\r\n",
                String.join(mark, "STT", "Họ và tên", "Tổ", "Số tiền"),
                String.join(mark, "1", "Lò Thị Mai", "Tổ 2", "30.000"),
                String.join(mark, "2", "\"Giàng A Súa\"", "Tổ 2", "50.000"),
                String.join(mark, "", "Cộng", "", ""));

        assertThat(RollFile.lines(file.getBytes(UTF_8)))
                .filteredOn(line -> line.amount() != null)
                .isEqualTo(BOTH);
    }

    @Test
    @DisplayName("may be what a spreadsheet calls Unicode text, or begin with a mark of its letters")
    void marked() throws UnreadableException {
        String file = "Lò Thị Mai\t30.000\nGiàng A Súa\t50.000\n";

        assertThat(RollFile.lines(("\ufeff" + file).getBytes(UTF_16LE))).isEqualTo(BOTH);
        assertThat(RollFile.lines(("\ufeff" + file).getBytes(UTF_8))).isEqualTo(BOTH);
    }

    @Test
    @DisplayName("may have nothing but amounts")
    void amounts() throws UnreadableException {
        assertThat(RollFile.lines("30.000\n50.000\n".getBytes(UTF_8)))
                .containsExactly(new Pasted(null, "30.000"), new Pasted(null, "50.000"));
    }

    @Test
    @DisplayName("is refused where it is a workbook, in letters nobody can tell, empty, or longer than any roll")
    void refused() {
        assertThat(ground(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo("no-text");
        assertThat(ground(new byte[] {'L', (byte) 0xf2, ';', '1'})).isEqualTo("no-text");
        assertThat(ground(new byte[0])).isEqualTo("empty");
        assertThat(ground("Lò Thị Mai;1\n".repeat(1_001).getBytes(UTF_8))).isEqualTo("long");
    }

    private static String ground(byte[] file) {
        return assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> RollFile.lines(file))
                .actual()
                .ground();
    }
}
