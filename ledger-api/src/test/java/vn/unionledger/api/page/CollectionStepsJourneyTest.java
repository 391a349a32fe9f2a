package vn.unionledger.api.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.unionledger.api.page.Desks.click;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;

@DisplayName("The steps of restricted money in the browser")
class CollectionStepsJourneyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final Desks DESKS = new Desks(BROWSER);

    private static final String TREASURER = "ketoan.thanhhoa";
    private static final String CHAIR = "chutich.thanhhoa";
    private static final String OVER = "Ủng hộ đã kết thúc, có tiền đến muộn";
    private static final String OWN = "Ủng hộ quỹ riêng thử";
    private static final String FUND = "quy-rieng-thu";
    private static final String HOUSE = "Lò Văn Nhà Thử";

    @Test
    @DisplayName("late money is taken and given back, and the owner's receipt is noted when it comes")
    void late() {
        called(OVER, "Ủy ban Mặt trận Tổ quốc tỉnh", null, day(-40), day(-12));
        Window window = DESKS.at(TREASURER, Screen.DESK, "/van-dong");
        Page page = window.page();
        click(page, AriaRole.LINK, OVER);
        String campaign = Desks.address(page);
        gives(window, campaign, "Không nêu tên; 610.000", day(-20));
        window.go(campaign);
        click(page, AriaRole.LINK, "Nhận khoản đến muộn");
        page.locator("#occurredOn").fill(day(-15));
        page.locator("#place").selectOption("ngan-hang");
        page.locator("#amount").fill("120.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator(".notice-refusal")).not().isEmpty();
        window.photograph("late-refused");
        page.locator("#occurredOn").fill(day(-5));
        click(page, AriaRole.BUTTON, "Ghi");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(campaign);
        assertThat(page.locator("main")).containsText("Đến muộn, chờ trả lại");
        window.photograph("late-held");
        click(page, AriaRole.LINK, "Trả lại");
        assertThat(page.locator("#amount")).hasValue("120.000");
        page.locator("#place").selectOption("ngan-hang");
        click(page, AriaRole.BUTTON, "Ghi");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(campaign);
        assertThat(page.locator("main")).not().containsText("Đến muộn, chờ trả lại");
        click(page, AriaRole.LINK, "Nộp chủ quỹ");
        page.locator("#place").selectOption("ngan-hang");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(campaign);
        click(page, AriaRole.LINK, "Ghi biên nhận");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("#ownerReceipt-error")).not().isEmpty();
        page.locator("#ownerReceipt").fill("BN 77/MTTQ");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("biên nhận BN 77/MTTQ");
        window.photograph("owner-receipt");
        DESKS.requireNoComplaints();
    }

    @Test
    @DisplayName(
            "a fund of the unit's own is called for, given to by somebody who is no member, and moves only by its rules")
    void ownFund() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/quy");
        Page page = window.page();
        click(page, AriaRole.LINK, "Mở quỹ");
        page.locator("[name='name']").fill("Quỹ riêng thử");
        page.locator("[name='fund']").fill(FUND);
        page.locator("[name='kind']").selectOption("OWN");
        page.locator("[name='on']").fill(day(-60));
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("h1")).containsText("Quỹ riêng thử");
        called(OWN, "", FUND, day(0), day(30));
        assertThat(page.locator("main")).containsText("tiền của quỹ, không phải nộp đi đâu");
        String campaign = Desks.address(page);
        window.go(campaign + "/danh-sach?to=-");
        assertThat(page.locator("#to")).hasValue("-");
        page.locator("[name$='.personName']").first().fill("Hoàng Thị Ngoài Danh Sách");
        page.locator("tr", new Page.LocatorOptions().setHas(page.locator("[name$='.personName']")))
                .first()
                .locator("[data-money]")
                .fill("830.000");
        page.locator("#place").selectOption("ngan-hang");
        click(page, AriaRole.BUTTON, "Xem trước");
        assertThat(page.locator(".notice-info")).containsText("830.000");
        window.photograph("own-fund-list");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go(campaign);
        assertThat(page.locator("main")).containsText("830.000");
        assertThat(page.locator("main")).not().containsText("Nộp hết cho chủ quỹ");
        window.photograph("own-fund-campaign");
        click(page, AriaRole.LINK, "Sửa căn cứ, chỉ tiêu");
        assertThat(page.locator("#legalBasis")).hasValue("Nghị định 93/2021/NĐ-CP");
        page.locator("#target").fill("2.000.000");
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("main")).containsText("41 %");
        moved(window);
        DESKS.requireNoComplaints();
    }

    /** Principal is no interest, whatever it is called; from ordinary money a decision is enough. */
    private static void moved(Window window) {
        Page page = window.go("/phieu/moi/between-funds").page();
        page.locator("#fund").selectOption(FUND);
        page.locator("#place").selectOption("ngan-hang");
        page.locator("#toFund").selectOption("tai-chinh");
        page.locator("#toPlace").selectOption("ngan-hang");
        page.locator("#decision").fill("15/QĐ-CĐCS");
        page.locator("#decidedOn").fill(day(0));
        page.locator("#ground").selectOption("INTEREST");
        page.locator("#amount").fill("30.000");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        assertThat(page.locator(".notice-refusal")).containsText("có mục đích riêng");
        window.photograph("between-funds-refused");
        page.locator("#fund").selectOption("tai-chinh");
        page.locator("#toFund").selectOption(FUND);
        page.locator("#ground").selectOption("DECISION");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go("/quy/" + FUND);
        assertThat(page.locator("main")).containsText("860.000");
    }

    @Test
    @DisplayName("a house is helped once the chair has recorded the decision")
    void house() {
        Window window = DESKS.at(TREASURER, Screen.DESK, "/cham-lo");
        Page page = window.page();
        click(page, AriaRole.LINK, "Trường hợp mới");
        page.locator("#reason").selectOption("HOUSING");
        page.locator("#personName").fill(HOUSE);
        page.locator("#amount").fill("1.230.000");
        page.locator("#note").fill("Mái dột");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        assertThat(page.locator("main")).containsText(HOUSE);
        String aCase = Desks.address(page);
        click(DESKS.at(CHAIR, Screen.PHONE, aCase).page(), AriaRole.BUTTON, "Duyệt");
        window.go(aCase);
        click(page, AriaRole.LINK, "Lập phiếu chi");
        page.locator("#place").selectOption("ngan-hang");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        assertThat(page.locator(".notice-refusal")).containsText("chưa có quyết định");
        window.photograph("house-undecided");
        Window chair = DESKS.at(CHAIR, Screen.PHONE, "/mai-am" + aCase.substring(aCase.lastIndexOf('/')));
        chair.page().locator("#work").selectOption("REPAIR");
        chair.page().locator("#decision").fill("41/QĐ-CĐCS");
        click(chair.page(), AriaRole.BUTTON, "Ghi");
        assertThat(chair.page().locator("main")).containsText("41/QĐ-CĐCS");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
        window.go("/mai-am");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("41/QĐ-CĐCS")))
                .containsText("1.230.000");
        window.photograph("house-paid");
        DESKS.requireNoComplaints();
    }

    private static void called(String title, String owner, @Nullable String fund, String opens, String closes) {
        Page page = DESKS.at(TREASURER, Screen.DESK, "/van-dong/moi").page();
        page.locator("[name='title']").fill(title);
        page.locator("[name='terms.legalBasis']").fill("Nghị định 93/2021/NĐ-CP");
        page.locator("[name='document']").fill("47/CĐVC");
        page.locator("[name='owner']").fill(owner);
        if (fund != null) {
            page.locator("[name='fund']").selectOption(fund);
        }
        page.locator("[name='opensOn']").fill(opens);
        page.locator("[name='closesOn']").fill(closes);
        click(page, AriaRole.BUTTON, "Ghi");
        assertThat(page.locator("h1")).containsText(title);
    }

    private static void gives(Window window, String campaign, String pasted, String on) {
        Page page = window.go(campaign + "/danh-sach").page();
        page.locator("[name='occurredOn']").fill(on);
        page.locator("#place").selectOption("ngan-hang");
        page.locator("#_dan").fill(pasted);
        click(page, AriaRole.BUTTON, "Xem trước");
        click(page, AriaRole.BUTTON, "Trình duyệt");
        DESKS.postsVoucher(CHAIR, TREASURER, Desks.address(page));
    }

    private static String day(int ahead) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu")
                .format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(ahead));
    }
}
