package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.unionledger.core.campaign.CampaignRefusal.NamesHardship;

/**
 * What may be made public: a text that names somebody beside an illness or poverty is refused. Totals, the campaign's own title
 * and the names of offices are nobody's hardship.
 */
final class PublicWords {
    private static final String LETTERS = "\\p{L}\\p{M}";

    /** Words of illness and poverty, as they stand in the papers of cases. */
    private static final Pattern HARDSHIP =
            word("bệnh|bị bệnh|ung thư|ốm|ốm đau|đau yếu|hiểm nghèo|tai nạn|khuyết tật|tàn tật|tâm thần|phẫu"
                    + " thuật|chạy thận|đột quỵ|tai biến|hiv|hộ nghèo|cận nghèo|nghèo|nghèo khó|khó khăn|túng thiếu|nợ"
                    + " nần|mồ côi|thất nghiệp|neo đơn|đơn thân");

    /** Family names, of the Kinh and of peoples among whom unions work. */
    private static final String FAMILY =
            "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Lâm"
                    + "|Mai|Trịnh|Trương|Đoàn|Tô|Hà|Cao|Châu|Thái|Lương|Lưu|Tạ|Vương|Quách|Kiều|Thạch|Sơn|Kim|Danh|Lò|Vàng|Giàng|Quàng"
                    + "|Sùng|Thào|Lầu|Mùa|Vừ|Điêu|Nông|Chu|Tẩn|Phùng|Tống|Từ";

    /** Places that read like a family name and another name. */
    private static final List<String> PLACES = List.of(
            "Hà Nội",
            "Hà Giang",
            "Hà Nam",
            "Hà Tĩnh",
            "Hà Tiên",
            "Sơn La",
            "Sơn Tây",
            "Cao Bằng",
            "Cao Lãnh",
            "Thái Nguyên",
            "Thái Bình",
            "Lâm Đồng",
            "Mai Châu",
            "Mai Sơn",
            "Kim Sơn",
            "Kim Bảng",
            "Châu Thành",
            "Châu Đốc",
            "Lý Sơn",
            "Từ Liêm",
            "Từ Sơn",
            "Đoàn Kết");

    private static final Pattern NAME =
            Pattern.compile("(?<![" + LETTERS + "])(?:" + FAMILY + ")(?:\\s+\\p{Lu}[" + LETTERS + "]*\\.?){1,4}");

    private static final Pattern ADDRESSED = Pattern.compile("(?<![" + LETTERS
            + "])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Cc]háu|[Ee]m|[Đđ]ồng chí|[Đđ]/c)\\s+\\p{Lu}[" + LETTERS
            + "]*");

    private PublicWords() {}

    /** @param known phrases that are nobody's: the campaign's title, its owner */
    static void require(String text, List<String> known) {
        int row = 0;
        for (String line :
                Normalizer.normalize(text, Normalizer.Form.NFC).lines().toList()) {
            row++;
            String rest = line;
            for (String phrase : known) {
                rest = rest.replace(Normalizer.normalize(phrase, Normalizer.Form.NFC), " ");
            }
            for (String place : PLACES) {
                rest = rest.replace(place, " ");
            }
            boolean named = NAME.matcher(rest).find() || ADDRESSED.matcher(rest).find();
            if (named && HARDSHIP.matcher(rest.toLowerCase(Locale.ROOT)).find()) {
                throw refuse(new NamesHardship(row));
            }
        }
    }

    private static Pattern word(String words) {
        return Pattern.compile("(?<![" + LETTERS + "])(?:" + words + ")(?![" + LETTERS + "])");
    }
}
