package vn.unionledger.core.welfare;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.unionledger.core.welfare.GiftRoundRefusal.LabelNamesTrait;
import vn.unionledger.core.welfare.GiftRoundRefusal.LabelNotPlain;

/**
 * The name of a class of gifts: a few plain words for an age, a grade, a prize or a role, such as "mẫu giáo", "lớp 1–5",
 * "giải Nhất cấp tỉnh". It stands in the clear beside the gift for ever, and a list of gifts leads to people; so words for
 * origin, belief, health or poverty are refused. They belong into the sealed papers of a case.
 */
final class ClassLabel {
    static final int LONGEST = 40;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{Nd}]+(?:[ ,./()–-]{1,2}[\\p{L}\\p{Nd}]+)*\\)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Whole words and phrases, lower case. Vietnamese writes syllables apart, so a phrase is needed where one would hit too much. */
    private static final List<String> TRAITS = List.of(
            // origin
            "dân tộc",
            "thiểu số",
            "đồng bào",
            "khmer",
            "khơ me",
            "người hoa",
            "người kinh",
            "người chăm",
            "người dao",
            "người thái",
            "người mông",
            "tày",
            "nùng",
            "mường",
            // belief and party
            "tôn giáo",
            "công giáo",
            "thiên chúa",
            "tin lành",
            "phật giáo",
            "phật tử",
            "hồi giáo",
            "cao đài",
            "hòa hảo",
            "giáo dân",
            "đảng viên",
            // health
            "bệnh",
            "ốm",
            "thai",
            "ung thư",
            "hiv",
            "aids",
            "khuyết tật",
            "tàn tật",
            "tâm thần",
            "tự kỷ",
            "hiếm muộn",
            "vô sinh",
            "nhiễm",
            "nghiện",
            "da cam",
            // poverty
            "nghèo",
            "khó khăn",
            "hoàn cảnh",
            "mồ côi",
            "thất nghiệp",
            "túng thiếu");

    private ClassLabel() {}

    /** Refuses a label that is not plain, or that names a trait of people. */
    static void check(int row, String label) {
        if (label.length() > LONGEST || !PLAIN.matcher(label).matches()) {
            throw refuse(new LabelNotPlain(row, label, LONGEST));
        }
        String words =
                " " + BETWEEN_WORDS.matcher(lowerCase(label)).replaceAll(" ").strip() + " ";
        for (String trait : TRAITS) {
            if (words.contains(" " + trait + " ")) {
                throw refuse(new LabelNamesTrait(row, label, trait));
            }
        }
    }

    private static String lowerCase(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
