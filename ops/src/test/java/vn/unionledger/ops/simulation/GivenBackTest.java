package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

@DisplayName("Whoever watches over money that is to go back")
class GivenBackTest {
    private static final VoucherId RECEIPT = voucher("receipt");
    private static final VoucherId ONE = voucher("one");
    private static final VoucherId OTHER = voucher("other");

    private final GivenBack watched = new GivenBack();

    @BeforeEach
    void thirtyDongCame() {
        watched.take(RECEIPT, Vnd.of(30), "it");
    }

    @Test
    @DisplayName("says nothing while it goes back in parts, and comes back again")
    void inParts() {
        assertThatNoException().isThrownBy(() -> {
            watched.giveBack(RECEIPT, ONE, Vnd.of(10), "it");
            watched.giveBack(RECEIPT, OTHER, Vnd.of(20), "it");
            watched.reverseGiving(RECEIPT, ONE, Vnd.of(10), "it");
            watched.reverseGiving(RECEIPT, OTHER, Vnd.of(20), "it");
            watched.reverseTaking(RECEIPT, "it");
            watched.take(RECEIPT, Vnd.of(30), "it");
        });
    }

    @Test
    @DisplayName("tells of more that went back than came")
    void more() {
        watched.giveBack(RECEIPT, ONE, Vnd.of(10), "it");
        violates(() -> watched.giveBack(RECEIPT, OTHER, Vnd.of(21), "it"), "gives back more");
    }

    @Test
    @DisplayName("tells of the same receipt taken in twice, and of one voucher that gives it back twice")
    void twice() {
        violates(() -> watched.take(RECEIPT, Vnd.of(30), "it"), "was taken in before");
        watched.giveBack(RECEIPT, ONE, Vnd.of(10), "it");
        violates(() -> watched.giveBack(RECEIPT, ONE, Vnd.of(10), "it"), "by this voucher before");
    }

    @Test
    @DisplayName("tells of a receipt taken back with a part of it given back, or that never came")
    void takenBack() {
        violates(() -> watched.reverseTaking(ONE, "it"), "never came in");
        watched.giveBack(RECEIPT, ONE, Vnd.of(10), "it");
        violates(() -> watched.reverseTaking(RECEIPT, "it"), "after it was given back");
    }

    @Test
    @DisplayName("tells of what is taken back from a voucher that gave something else, or nothing")
    void notGiven() {
        violates(() -> watched.reverseGiving(RECEIPT, ONE, Vnd.of(10), "it"), "where null was given");
        watched.giveBack(RECEIPT, ONE, Vnd.of(10), "it");
        violates(() -> watched.reverseGiving(RECEIPT, ONE, Vnd.of(9), "it"), "takes back");
    }

    private static void violates(Runnable step, String told) {
        assertThatThrownBy(step::run).isInstanceOf(Violation.class).hasMessageContaining(told);
    }

    private static VoucherId voucher(String words) {
        return new VoucherId(Union.id(words));
    }
}
