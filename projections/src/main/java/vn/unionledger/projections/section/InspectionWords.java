package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.unionledger.projections.entries.Item;

/** "Công tác kiểm tra công đoàn": each inspection where there are few, counts where there are many. */
final class InspectionWords {
    private static final int TOLD_ONE_BY_ONE = 6;

    private final Books books;

    InspectionWords(Books books) {
        this.books = books;
    }

    Section section() {
        List<Paragraph> lines = new ArrayList<>();
        beforeReport(lines);
        told(lines, "STATUTES", "kiểm tra việc chấp hành Điều lệ Công đoàn Việt Nam");
        told(lines, "FINANCE", "kiểm tra công tác quản lý tài chính, tài sản công đoàn");
        told(lines, "SUPERVISION", "giám sát");
        return new Section("inspection", "Công tác kiểm tra công đoàn", lines);
    }

    private void beforeReport(List<Paragraph> lines) {
        if (books.value("inspection/FINANCE_BEFORE_REPORT/all/all") != 0) {
            lines.add(Sentence.line("")
                    .figure(books.count("inspection/FINANCE_BEFORE_REPORT/all/DONE", ""))
                    .say("/")
                    .figure(books.count("inspection/FINANCE_BEFORE_REPORT/all/all", ""))
                    .say(" đơn vị kiểm tra tài chính đồng cấp trước khi nộp báo cáo quyết toán")
                    .end());
        }
    }

    private void told(List<Paragraph> lines, String kind, String words) {
        long all = books.value("inspection/" + kind + "/all/all");
        if (all == 0) {
            return;
        }
        if (all > TOLD_ONE_BY_ONE) {
            lines.add(counted(kind, words));
        } else {
            oneByOne(kind).forEach((what, items) -> lines.add(single(kind, words, what, items)));
        }
    }

    private Paragraph counted(String kind, String words) {
        boolean supervision = kind.equals("SUPERVISION");
        String first = supervision ? "BODY" : "SAME_LEVEL";
        String second = supervision ? "PERSON" : "LOWER_LEVEL";
        String id = "inspection/" + kind + "/";
        return Sentence.line(capital(words) + ": ")
                .figure(books.count(id + "all/begun", "cuộc"))
                .say("; trong đó " + (supervision ? "giám sát tổ chức: " : "kiểm tra cùng cấp: "))
                .figure(books.count(id + first + "/begun", "cuộc"))
                .say(supervision ? ", giám sát cá nhân: " : ", kiểm tra cấp dưới: ")
                .figure(books.count(id + second + "/begun", "cuộc"))
                .end();
    }

    /** The inspections of a kind by scope and by how far they have come. */
    private record What(String scope, String state) {}

    private Map<What, List<Item>> oneByOne(String kind) {
        return books.items("inspection/" + kind + "/all/all").stream()
                .collect(Collectors.groupingBy(
                        item -> new What(Objects.requireNonNull(item.topic()), Objects.requireNonNull(item.state())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private Paragraph single(String kind, String words, What what, List<Item> items) {
        String state = what.state().substring(0, what.state().indexOf('/'));
        String result = what.state().substring(what.state().indexOf('/') + 1);
        String begin = state.equals("DONE") ? "Hoàn thành " + words : capital(words);
        String abouts = items.stream()
                .map(Item::title)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return Sentence.line(begin + (what.scope().equals("SAME_LEVEL") ? "" : " cấp dưới") + " (")
                .figure(books.count("inspection/" + kind + "/" + what.scope() + "/" + state + "/" + result, "cuộc"))
                .say((abouts.isEmpty() ? "" : ": " + abouts) + ")" + came(state, result))
                .end();
    }

    private static String came(String state, String result) {
        String ended =
                switch (result) {
                    case "NO_BREACH" -> "kết quả: không có vi phạm";
                    case "GOOD_WITH_REMARKS" -> "kết quả: cơ bản tốt, có nội dung cần rút kinh nghiệm";
                    case "BREACH" -> "kết quả: có vi phạm";
                    default -> "chưa có kết quả";
                };
        return switch (state) {
            case "PLANNED" -> ", theo kế hoạch, chưa thực hiện";
            case "IN_PROGRESS" -> ", đang thực hiện, " + ended;
            default -> ", " + ended;
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
