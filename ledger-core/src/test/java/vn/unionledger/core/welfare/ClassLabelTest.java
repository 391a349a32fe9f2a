package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.welfare.GiftRoundRefusal.LabelNamesTrait;
import vn.unionledger.core.welfare.GiftRoundRefusal.LabelNotPlain;

@DisplayName("The label of a class of gifts")
class ClassLabelTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mẫu giáo",
                "lớp 1–5",
                "lớp 6-9",
                "giải Nhất cấp tỉnh",
                "thiếu nhi (dưới 6 tuổi)",
                "học sinh chăm ngoan",
                "đoàn viên",
                "hội thi cắm hoa",
                "10 năm công tác",
                "tập thể, tổ 3"
            })
    @DisplayName("is a few plain words for an age, a grade, a prize or a role")
    void plain(String label) {
        assertThatCode(() -> ClassLabel.check(1, label)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " mẫu giáo",
                "mẫu giáo ",
                "mẫu\ngiáo",
                "mẫu   giáo",
                "=1+1",
                "lớp 1; lớp 2",
                "<b>lớp 1</b>",
                "mười một hai mươi ba mươi bốn mươi năm mươi"
            })
    @DisplayName("is refused when it is anything but plain words")
    void notPlain(String label) {
        assertThat(refusalOf(() -> checked(label))).isEqualTo(new LabelNotPlain(3, label, 40));
    }

    @ParameterizedTest
    @CsvSource({
        "đoàn viên Khmer, khmer",
        "KHMER, khmer",
        "con em dân tộc, dân tộc",
        "học sinh người Hoa, người hoa",
        "trẻ mồ côi, mồ côi",
        "hộ nghèo, nghèo",
        "cận nghèo, nghèo",
        "hoàn cảnh khó khăn, khó khăn",
        "bệnh hiểm nghèo, bệnh",
        "cháu (khuyết tật), khuyết tật",
        "điều trị hiếm muộn, hiếm muộn",
        "nhiễm HIV, hiv",
        "Phật tử, phật tử",
        "đảng viên, đảng viên"
    })
    @DisplayName("is refused when it names origin, belief, health or poverty")
    void trait(String label, String word) {
        assertThat(refusalOf(() -> checked(label))).isEqualTo(new LabelNamesTrait(3, label, word));
    }

    private static String checked(String label) {
        ClassLabel.check(3, label);
        return label;
    }
}
