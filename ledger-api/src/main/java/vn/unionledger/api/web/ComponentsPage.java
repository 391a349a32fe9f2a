package vn.unionledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.web.Frame.Chain;
import vn.unionledger.api.web.Frame.Door;
import vn.unionledger.api.web.Frame.Reader;
import vn.unionledger.api.web.Frame.Standing;

/** The living page of all components, with figures of one year of a union; it reads no books. */
@Controller
class ComponentsPage {

    private static final String HERE = "/giao-dien";
    private static final String SHELTER = "mai-am";
    private static final Instant MORNING = Instant.parse("2024-03-12T02:14:00Z");
    private static final String HASH = "9f3a51d70c7be2c4418a0f6d2f9be7710d4d8e1a6b5c3f20a97e64d1b8c0c21e";

    @GetMapping(HERE)
    String components(@RequestParam(name = "mo", required = false) @Nullable String opened, Model model) {
        model.addAttribute("frame", frame("door.reports", 3));
        model.addAttribute("campaigns", CAMPAIGNS);
        model.addAttribute(
                "collected", CAMPAIGNS.stream().mapToLong(Campaign::collected).sum());
        model.addAttribute("cashBook", CASH_BOOK);
        model.addAttribute("views", VIEWS);
        model.addAttribute("crumbs", List.of(new Link("Thu chi", HERE, false), new Link("PC-0042/2024", HERE, true)));
        model.addAttribute("life", LIFE);
        model.addAttribute("voucher", VOUCHER);
        model.addAttribute("funds", FUNDS);
        model.addAttribute("errors", ERRORS);
        model.addAttribute("today", LocalDate.of(2024, 12, 31));
        model.addAttribute("readAt", Instant.parse("2026-11-20T03:32:00Z"));
        model.addAttribute("hash", HASH);
        model.addAttribute("signers", SIGNERS);
        model.addAttribute("facts", REQUEST);
        if (SHELTER.equals(opened)) {
            model.addAttribute("unfolded", unfolded());
        }
        return "components";
    }

    @GetMapping(HERE + "/duyet")
    String approvals(Model model) {
        model.addAttribute("frame", frame("door.to-do", 3));
        model.addAttribute("facts", REQUEST);
        model.addAttribute("hash", HASH);
        return "components-approve";
    }

    @GetMapping(HERE + "/dang-nhap")
    String signIn() {
        return "components-sign-in";
    }

    private static Frame frame(String here, long waiting) {
        List<Door> rail = List.of(
                new Door("door.to-do", HERE + "/duyet", waiting, "door.to-do".equals(here)),
                new Door("door.money", HERE, 0, false),
                new Door("door.dues", HERE, 0, false),
                new Door("door.welfare", HERE, 0, false),
                new Door("door.reports", HERE, 0, "door.reports".equals(here)),
                new Door("door.publication", HERE, 0, false),
                new Door("door.settings", HERE, 0, false));
        List<Door> tabs = List.of(
                new Door("door.approvals", HERE + "/duyet", waiting, "door.to-do".equals(here)),
                new Door("door.cash-book", HERE, 0, false),
                new Door("door.this-month", HERE, 0, false),
                new Door("door.more", "#muc-luc", 0, false));
        return new Frame(
                "CĐCS Sở Tài nguyên và Môi trường",
                rail,
                tabs,
                new Standing(LocalDate.of(2024, 12, 31), 1482, Instant.parse("2026-11-20T03:32:00Z"), Chain.AGREES),
                new Reader("Nguyễn Thị Lan", "Kế toán", HERE + "/dang-nhap"),
                false);
    }

    private static Unfolded unfolded() {
        return new Unfolded(
                "Quỹ Mái ấm công đoàn · vận động được",
                new Show().amountDong(39_030_000),
                true,
                List.of(
                        entry("PT-0031/2024", 12, 11_250_000, "CĐBP Văn phòng Sở", 214, "9f3ac21e"),
                        entry("PT-0032/2024", 12, 14_520_000, "CĐBP Văn phòng đăng ký đất đai", 215, "41d077ab"),
                        entry("PT-0037/2024", 19, 8_460_000, "CĐBP Trung tâm Phát triển quỹ đất", 231, "e8020b5c"),
                        entry("PT-0041/2024", 26, 4_800_000, "CĐBP Trung tâm Kỹ thuật", 246, "5c19f3d4")),
                "Lập: kế toán · Duyệt: chủ tịch 12/03/2024 09:14 · Ghi sổ cùng lúc, nội dung duyệt khớp");
    }

    private static Unfolded.Entry entry(
            String voucher, int day, long amount, String who, long position, String hashEnds) {
        String hash = hashEnds.substring(0, 4) + HASH.substring(4, HASH.length() - 4) + hashEnds.substring(4);
        return new Unfolded.Entry(voucher, HERE, LocalDate.of(2024, 3, day), amount, who, position, hash, HERE);
    }

    record Campaign(
            String name,
            long collected,
            long handedOver,
            long left,
            @Nullable String opens) {}

    record BookLine(
            LocalDate on, String voucher, String what, long in, long out, long balance, String state, boolean sample) {}

    private static final List<Campaign> CAMPAIGNS = List.of(
            new Campaign("Mái ấm công đoàn", 39_030_000, 39_030_000, 0, HERE + "?mo=" + SHELTER),
            new Campaign("Phòng chống thiên tai", 23_189_318, 23_189_318, 0, HERE + "?mo=pctt"),
            new Campaign("Vì người nghèo", 166_694_904, 166_694_904, 0, HERE + "?mo=nguoi-ngheo"),
            new Campaign("Khu tưởng niệm soạn giả Viễn Châu", 103_668_884, 103_668_884, 0, HERE + "?mo=vien-chau"),
            new Campaign("Đồng bào miền Bắc bị lũ lụt", 154_188_368, 154_188_368, 0, HERE + "?mo=lu-lut"));

    private static final List<BookLine> CASH_BOOK = List.of(
            new BookLine(
                    LocalDate.of(2024, 12, 2),
                    "PT-0118/2024",
                    "Đoàn phí tháng 11, Tổ 7 CĐBP Văn phòng",
                    4_423_000,
                    0,
                    16_923_000,
                    "posted",
                    true),
            new BookLine(
                    LocalDate.of(2024, 12, 5),
                    "PC-0203/2024",
                    "Thăm hỏi ốm đau, hữu sự: 03 lượt",
                    0,
                    1_500_000,
                    15_423_000,
                    "posted",
                    false),
            new BookLine(
                    LocalDate.of(2024, 12, 9),
                    "PC-0204/2024",
                    "Tạm ứng tổ chức hội nghị",
                    0,
                    12_000_000,
                    3_423_000,
                    "reversed",
                    false),
            new BookLine(
                    LocalDate.of(2024, 12, 9),
                    "PT-0119/2024",
                    "Đảo bút toán PC-0204/2024: nhập nhầm quỹ",
                    12_000_000,
                    0,
                    15_423_000,
                    "posted",
                    false));

    private static final List<Link> VIEWS = List.of(
            new Link("Sổ quỹ tiền mặt", HERE, true),
            new Link("Sổ tiền gửi", HERE, false),
            new Link("Sổ thu chi", HERE, false),
            new Link("Từng quỹ", HERE, false));

    private static final List<Step> LIFE = List.of(
            new Step("Lập phiếu", "Nguyễn Thị Lan, kế toán", MORNING.minusSeconds(7200), null, 0, "", false),
            new Step(
                    "Trả lại",
                    "Trần Văn Minh, chủ tịch",
                    MORNING.minusSeconds(5400),
                    "Thiếu danh sách ký nhận của Tổ 7",
                    211,
                    HASH,
                    true),
            new Step(
                    "Trình duyệt",
                    "Nguyễn Thị Lan, kế toán",
                    MORNING.minusSeconds(1800),
                    "Số tiền 1.200.000 → 1.000.000",
                    212,
                    HASH,
                    false),
            new Step("Duyệt", "Trần Văn Minh, chủ tịch", MORNING, null, 213, HASH, false),
            new Step("Ghi sổ PC-0042/2024", "cùng lúc, nội dung duyệt khớp", MORNING, null, 214, HASH, false));

    private static final Map<String, String> VOUCHER = ordered(
            "Số phiếu", "PC-0042/2024",
            "Ngày chứng từ", "11/03/2024",
            "Ngày ghi sổ", "12/03/2024",
            "Người nhận", "Đoàn viên, Tổ 7 CĐBP Văn phòng",
            "Nguồn", "Đoàn phí được sử dụng",
            "Mục chi", "Thăm hỏi, trợ cấp (31.01)");

    private static final Map<String, String> FUNDS = ordered(
            "doan-phi", "Đoàn phí được sử dụng",
            "kinh-phi", "Kinh phí công đoàn được cấp",
            "mai-am", "Quỹ Mái ấm công đoàn");

    private static final Map<String, String> ERRORS = ordered(
            "lines[0].amount", "Số tiền “1,200,000” dùng dấu phẩy. Gõ 1.200.000 hoặc 1tr2.",
            "ngay-sai", "Kỳ 10/2024 đã khóa. Chọn ngày từ 01/11/2024 hoặc đề nghị chủ tịch mở kỳ.");

    private static final List<Fact> REQUEST = List.of(
            new Fact("Người nhận", "Đoàn viên, Tổ 7 CĐBP Văn phòng", false),
            new Fact("Nguồn", "Đoàn phí được sử dụng", false),
            new Fact("Định mức", "1.000.000, lần 1/2 trong năm", false),
            new Fact("Còn lại sau chi", "245.030.803", true),
            new Fact("Đề nghị", "Kế toán, 10:12 hôm nay", false));

    private static final List<Signer> SIGNERS = List.of(
            new Signer("Kế toán", "(Ký, họ tên)", "Nguyễn Thị Lan"),
            new Signer("Thủ quỹ", "(Ký, họ tên)", "Lê Thị Hoa"),
            new Signer("TM. Ban Chấp hành\nChủ tịch", "(Ký, họ tên, đóng dấu)", "Trần Văn Minh"));

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
