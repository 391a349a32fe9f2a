package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.page.Desks.click;
import static vn.unionledger.api.page.Desks.refused;
import static vn.unionledger.api.page.Desks.send;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;

@DisplayName("A month's dues in the browser")
class DuesJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String TREASURER = "ketoan.laichau";
    private static final String CHAIR = "chutich.laichau";
    private static final String MAI = "Lò Thị Mai";

    @Test
    @DisplayName(
            "are reckoned from the list of members, pasted into a roll, posted as one voucher, and owed by who paid"
                    + " too little")
    void journey() {
        members();
        reckoned();
        String voucher = collected();
        DESKS.postsVoucher(CHAIR, TREASURER, voucher);
        Window window = DESKS.at(TREASURER, Screen.DESK, "/doan-phi/con-no");
        assertThat(window.page().locator("tbody tr")).hasCount(1);
        assertThat(window.page().locator("tbody tr").first()).containsText(MAI);
        assertThat(window.page().locator("tbody tr").first()).containsText("10.000");
        window.photograph("arrears");
        click(window.page(), AriaRole.LINK, MAI);
        assertThat(window.page().locator("main")).containsText("30.000");
        window.photograph("member");
        exempted(window);
        chair();
        putRight(voucher);
        paid();
        recalculated();
        refunded();
        changed();
        returned();
        DESKS.requireNoComplaints();
    }

    private static void members() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/doan-vien");
        Page page = window.page();
        click(page, AriaRole.LINK, "Ghi đoàn viên mới");
        page.locator("#group").selectOption("NON_STATE");
        page.locator("#pasted").fill("Giàng A Súa; 10.000.000\n" + MAI + "\t6.000.000");
        page.locator("#on").fill("31/02/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#on-error")).not().isEmpty();
        page.locator("#on").fill("01/11/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("6.000.000");
        window.photograph("members");
    }

    private static void reckoned() {
        Page page = DESKS.at(TREASURER, Screen.DESK, "/doan-phi?thang=2026-11").page();
        click(page, AriaRole.BUTTON, "Tính đoàn phí cho");
        assertThat(page.locator("tbody tr").first()).containsText("theo tỷ lệ tiền lương");
        assertThat(page.locator("tfoot")).containsText("80.000");
        click(page, AriaRole.LINK, "Tính lại");
        assertThat(page.locator("main")).containsText("Không có chênh lệch");
    }

    private static String collected() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/doan-phi?thang=2026-11");
        Page page = window.page();
        click(page, AriaRole.LINK, "Lập danh sách thu");
        Locator amounts = page.locator("input[data-money]");
        assertThat(amounts).hasCount(2);
        amounts.last().fill("0");
        refused(page);
        read(page, "no text at all".getBytes(UTF_16BE));
        assertThat(page.locator("#_tep-error")).containsText("CSV UTF-8");
        read(page, ("STT;Họ và tên;Số tiền\n1;" + MAI + ";11.000\n2;Giàng A Súa;50.000\n").getBytes(UTF_8));
        assertThat(page.locator(".notice-info")).containsText("61.000");
        page.locator("#_dan").fill(MAI + "; 20.000\ngiàng a súa\t50.000\nAi Đó; 1");
        click(page, AriaRole.BUTTON, "Xem trước");
        assertThat(page.locator(".notice-info")).containsText("70.000");
        assertThat(page.locator(".notice-warning")).containsText("Ai Đó");
        window.photograph("roll");
        send(page);
        assertThat(page.locator("main")).containsText("70.000");
        return Desks.address(page);
    }

    private static void read(Page page, byte[] file) {
        if (page.locator("details[open] #_tep").count() == 0) {
            page.getByText("Nhập danh sách từ tệp").click();
        }
        page.locator("#_tep").setInputFiles(new FilePayload("thu.csv", "text/csv", file));
        click(page, AriaRole.BUTTON, "Đọc tệp");
    }

    private static void exempted(Window window) {
        Page page = window.page();
        click(page, AriaRole.LINK, "Ghi thời gian miễn đoàn phí");
        page.locator("#from").fill("01/12/2026");
        page.locator("#until").fill("15/12/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).containsText("chưa đủ một tháng");
        page.locator("#until").fill("");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("01/12/2026");
    }

    private static void chair() {
        Window window = DESKS.at(CHAIR, Screen.PHONE, "/doan-vien");
        assertThat(window.page().locator("tbody tr")).hasCount(2);
        assertThat(window.page().locator("main")).not().containsText("10.000.000");
        assertThat(window.overhang()).isZero();
        window.go("/doan-phi");
        assertThat(window.overhang()).isZero();
        window.photograph("dues-phone");
        assertThat(window.page().locator("main form[method=post]")).hasCount(0);
    }

    private void putRight(String wrong) {
        Window window = DESKS.at(TREASURER, Screen.DESK, wrong);
        Page page = window.page();
        click(page, AriaRole.LINK, "Ghi lại cho đúng");
        assertThat(page.locator(".notice-info")).containsText("70.000");
        page.getByLabel(MAI).fill("25.000");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        assertThat(page.locator("#why-error")).not().isEmpty();
        window.photograph("roll-right");
        page.locator("#why").fill("Ghi thiếu 5.000 đồng");
        send(page);
        String right = Desks.address(page);
        DESKS.postsVoucher(CHAIR, TREASURER, right);
        Page arrears = DESKS.at(TREASURER, Screen.DESK, "/doan-phi/con-no").page();
        assertThat(arrears.locator("tbody tr").first()).containsText("5.000");
    }

    /** A new pay for Mai alone, by a list that was pasted and by one that was read. */
    private static void paid() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/doan-vien");
        Page page = window.page();
        click(page, AriaRole.LINK, "Ghi mức lương nhiều người");
        assertThat(page.locator("tbody")).containsText("6.000.000");
        page.locator("#_dan").fill(MAI + "; 3.000.000\nAi Đó; 1");
        click(page, AriaRole.BUTTON, "Xem trước");
        assertThat(page.locator(".notice-info")).containsText("1 người có mức mới");
        assertThat(page.locator(".notice-warning")).containsText("Ai Đó");
        read(page, ("Họ và tên;Mức lương\n" + MAI + ";4.000.000\n").getBytes(UTF_8));
        assertThat(page.locator(".notice-info")).containsText("1 người có mức mới");
        page.locator("#from").selectOption("2026-11");
        window.photograph("pays");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("tbody")).containsText("4.000.000");
        Page chair = DESKS.at(CHAIR, Screen.PHONE, "/doan-vien").page();
        assertThat(chair.locator("main")).not().containsText("4.000.000");
        assertThat(chair.request()
                        .get(SampleServer.shared().address() + "/doan-vien/luong")
                        .status())
                .isEqualTo(404);
    }

    /** 30.000 become 20.000, of which 25.000 were paid. */
    private static void recalculated() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/doan-phi?thang=2026-11");
        Page page = window.page();
        click(page, AriaRole.LINK, "Tính lại");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("10.000");
        assertThat(page.locator("main")).containsText("chuyển sang nộp trước 5.000");
        window.photograph("dues-again");
        click(page, AriaRole.BUTTON, "Ghi chênh lệch");
        assertThat(page.locator("tfoot")).containsText("70.000");
        click(page, AriaRole.LINK, "Tính lại");
        assertThat(page.locator("main")).containsText("Không có chênh lệch");
        assertThat(DESKS.at(TREASURER, Screen.DESK, "/doan-phi/con-no").page().locator("main"))
                .containsText("Không ai còn nợ");
    }

    private static void refunded() {
        Page page = DESKS.at(TREASURER, Screen.DESK, "/doan-phi?thang=2026-11").page();
        click(page, AriaRole.LINK, "Hoàn trả số nộp thừa");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.getByLabel(MAI)).hasValue("5.000");
        page.getByLabel(MAI).fill("6.000");
        refused(page);
        assertThat(page.locator("main")).containsText("chỉ còn 5.000");
        page.getByLabel(MAI).fill("5.000");
        send(page);
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        Page member = member();
        assertThat(member.locator("main")).containsText("Đã hoàn trả");
        assertThat(member.locator("main")).containsText("5.000");
    }

    private static void changed() {
        Page page = member();
        assertThat(page.locator("main")).containsText("01/12/2026");
        click(page, AriaRole.LINK, "Bỏ thời gian miễn ghi nhầm");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).not().containsText("01/12/2026");
        click(page, AriaRole.LINK, "Đổi nhóm đóng đoàn phí");
        page.locator("#group").selectOption("STATE_ENTERPRISE");
        page.locator("#from").selectOption("2026-11");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("nhóm 2");
        click(page, AriaRole.LINK, "Chuyển tổ");
        page.locator("#on").fill("31/10/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).containsText("không phải là đoàn viên");
        page.locator("#on").fill("02/11/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("Không thuộc tổ nào");
    }

    /** Mai leaves, her days are put right, and she comes back as who she was, though her name was pasted as a new one. */
    private static void returned() {
        Page page = member();
        click(page, AriaRole.LINK, "Thôi là đoàn viên");
        page.locator("#on").fill("10/11/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("10/11/2026");
        click(page, AriaRole.LINK, "Sửa ngày là đoàn viên");
        assertThat(page.locator("#last")).hasValue("10/11/2026");
        page.locator("#last").fill("12/11/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("12/11/2026");

        Window window = DESKS.at(TREASURER, Screen.DESK, "/doan-vien/moi");
        page = window.page();
        long before = Desks.events();
        page.locator("#pasted").fill("lò thị mai; 5.000.000");
        page.locator("#on").fill("16/11/2026");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-warning")).containsText(MAI);
        assertThat(page.locator(".notice-warning")).containsText("đã thôi là đoàn viên");
        assertThat(Desks.events()).isEqualTo(before);
        window.photograph("namesakes");
        click(page, AriaRole.LINK, "Nhận lại");
        page.locator("#on").fill("16/11/2026");
        page.locator("#people-0-pay").fill("5.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("16/11/2026");
        assertThat(page.locator("main")).containsText("5.000.000");
        assertThat(DESKS.at(TREASURER, Screen.DESK, "/doan-vien").page().locator("tbody tr"))
                .hasCount(2);
    }

    private static Page member() {
        Page page = DESKS.at(TREASURER, Screen.DESK, "/doan-vien").page();
        click(page, AriaRole.LINK, MAI);
        return page;
    }
}
