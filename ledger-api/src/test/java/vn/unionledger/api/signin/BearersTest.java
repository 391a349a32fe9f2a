package vn.unionledger.api.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.signin.Bearers.Bearer;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

@DisplayName("A token that was looked up a moment ago")
class BearersTest {
    static final Bearer LAN = new Bearer(
            new ApiToken("0123456789abcdef", new byte[32], "lan", "máy bán hàng", false, Instant.EPOCH, null),
            new SignedIn("lan", "Lan", new PersonId("1".repeat(32)), Office.ACCOUNTANT, new UnitId("stnmt"), false));

    final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    final Bearers bearers = new Bearers(nanos::get);
    final AtomicInteger lookedUp = new AtomicInteger();

    @Test
    @DisplayName("is not looked up again, until two seconds are over")
    void kept() {
        for (int request = 0; request < 10; request++) {
            assertThat(find()).contains(LAN);
        }
        assertThat(lookedUp).hasValue(1);
        nanos.addAndGet(Bearers.KEPT.toNanos() - 1);
        find();
        assertThat(lookedUp).hasValue(1);
        nanos.incrementAndGet();
        find();
        assertThat(lookedUp).hasValue(2);
    }

    @Test
    @DisplayName("is looked up again at once when something was revoked here, also while it was being looked up")
    void forgotten() {
        find();
        bearers.forget();
        bearers.find("lan", () -> {
            lookedUp.incrementAndGet();
            bearers.forget();
            return Optional.of(LAN);
        });
        assertThat(lookedUp).hasValue(2);
        find();
        assertThat(lookedUp).hasValue(3);
    }

    @Test
    @DisplayName("that lets nobody in is looked up every time")
    void nobody() {
        for (int request = 0; request < 3; request++) {
            assertThat(bearers.find("lan", Optional::empty)).isEmpty();
        }
        assertThat(find()).contains(LAN);
    }

    @Test
    @DisplayName("lets its bearer in no more once it is revoked, nor once the account is disabled")
    void overHttp() {
        try (ApiServer server = ApiServer.start()) {
            Tokens tokens = server.bean(Tokens.class);
            String username = TestUnion.CASHIER.username();
            server.get(TestUnion.CASHIER, "/api/v1/unit").expect(200);
            String id = tokens.of(username).getFirst().id();
            assertThat(tokens.revoke("khac", id)).isFalse();
            server.get(TestUnion.CASHIER, "/api/v1/unit").expect(200);
            assertThat(tokens.revoke(username, id)).isTrue();
            server.get(TestUnion.CASHIER, "/api/v1/unit").expect(401, "signin.needed");

            server.get(TestUnion.INSPECTOR, "/api/v1/unit").expect(200);
            assertThat(server.bean(Enrolment.class).disable(TestUnion.INSPECTOR.username()))
                    .isTrue();
            server.get(TestUnion.INSPECTOR, "/api/v1/unit").expect(401, "signin.needed");
        }
    }

    private Optional<Bearer> find() {
        return bearers.find("lan", () -> {
            lookedUp.incrementAndGet();
            return Optional.of(LAN);
        });
    }
}
