package vn.unionledger.api.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.browser.Browser;
import vn.unionledger.api.browser.Browser.Screen;
import vn.unionledger.api.browser.Window;
import vn.unionledger.api.sample.SampleServer;
import vn.unionledger.api.web.Show;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.MembersAdmitted;
import vn.unionledger.core.member.Members;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.StoredEvent;

/** The members of the sample union of Thanh Hóa, as it was loaded. */
@DisplayName("The pay of members on pages")
class PayInPagesTest {
    private static final String UNIT = "vp-hdnd-thanh-hoa";
    private static final Show SHOW = new Show();

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static SampleServer server;
    private static StoredEvent admitted;
    private static Admission first;
    private static Set<Long> pays;

    @BeforeAll
    static void start() {
        server = SampleServer.shared();
        List<StoredEvent> facts = server.bean(Ledger.class).reader().of(new AggregateKey("members", UNIT), 0);
        admitted = facts.getFirst();
        first = ((MembersAdmitted) admitted.payload()).people().getFirst();
        Members members = facts.stream()
                .map(fact -> (MemberEvent) fact.payload())
                .reduce(Members.NOBODY, Members::evolve, (one, _) -> one);
        pays = new TreeSet<>();
        for (Member member : members.people().values()) {
            member.pay().values().forEach(pay -> pays.add(pay.dong()));
        }
        assertThat(pays).isNotEmpty();
    }

    @ParameterizedTest
    @DisplayName("stands nowhere beside a name or an id for who is not their accountant, and the page says so")
    @ValueSource(strings = {"chutich.thanhhoa", "thuquy.thanhhoa", "ubkt.thanhhoa", "cdvc.thanhhoa", "tinh.thanhhoa"})
    void closed(String who) {
        boolean above = !who.matches("(chutich|thuquy|ubkt).*");
        String below = above ? "?don-vi=" + UNIT : "";
        try (Window window = server.signIn(BROWSER, Screen.DESK, who)) {
            Page page = window.page();
            String event = "/su-kien/" + admitted.position();
            APIResponse shown = get(page, event + below);
            assertThat(shown.status()).isEqualTo(200);
            requireNoPay(shown.text());
            assertThat(shown.text())
                    .contains(
                            "mức lương, không hiển thị",
                            "chỉ kế toán và chính đoàn viên",
                            admitted.hash().hex())
                    .doesNotContain("/nguyen-van");
            APIResponse bytes = get(page, event + "/nguyen-van" + below);
            assertThat(bytes.status()).isEqualTo(403);
            requireNoPay(bytes.text());
            for (String address : List.of(
                    "/doan-vien",
                    "/doan-vien/" + first.person(),
                    "/nhat-ky",
                    "/doan-phi?thang=2024-03",
                    "/doi-chieu")) {
                requireNoPay(get(page, address + (address.contains("?") ? below.replace('?', '&') : below))
                        .text());
            }
        }
    }

    @Test
    @DisplayName("stands there for their accountant, with the stored bytes as they were hashed")
    void open() {
        try (Window window = server.signIn(BROWSER, Screen.DESK, "ketoan.thanhhoa")) {
            String event = "/su-kien/" + admitted.position();
            String pay = String.valueOf(requireNonNull(first.pay()).dong());
            assertThat(get(window.page(), event).text()).contains(pay).doesNotContain("không hiển thị");
            APIResponse bytes = get(window.page(), event + "/nguyen-van");
            assertThat(bytes.status()).isEqualTo(200);
            assertThat(bytes.body()).isEqualTo(admitted.payloadBytes());
        }
    }

    private static void requireNoPay(String text) {
        for (long pay : pays) {
            assertThat(text).doesNotContain(">" + SHOW.amount(pay) + "<").doesNotContain(String.valueOf(pay));
        }
    }

    private static APIResponse get(Page page, String address) {
        return page.request().get(server.address() + address);
    }
}
