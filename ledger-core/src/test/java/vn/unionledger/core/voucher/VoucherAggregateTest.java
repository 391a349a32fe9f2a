package vn.unionledger.core.voucher;

import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.voucher.VoucherLifeTest.APPROVE;
import static vn.unionledger.core.voucher.VoucherLifeTest.DUES;
import static vn.unionledger.core.voucher.VoucherLifeTest.ID;
import static vn.unionledger.core.voucher.VoucherLifeTest.SUBMIT;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.act.Wiring;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;

@DisplayName("A voucher on the command bus")
class VoucherAggregateTest {
    static final VoucherSubmitted IS_SUBMITTED = new VoucherSubmitted(UNIT, ID, DUES, DUES.fingerprint(), LAN);

    private final FixtureConfiguration<VoucherAggregate> fixture = new AggregateTestFixture<>(VoucherAggregate.class);

    @BeforeEach
    void act() {
        fixture.registerAnnotatedCommandHandler(new Direct(Wiring.of(fixture)));
    }

    @Test
    @DisplayName("is put forward and approved, each once")
    void submittedAndApproved() {
        fixture.givenNoPriorActivity().when(SUBMIT).expectEvents(IS_SUBMITTED);
        VoucherApproved isApproved = new VoucherApproved(UNIT, ID, DUES.fingerprint(), HOA);
        fixture.given(IS_SUBMITTED).when(APPROVE).expectEvents(isApproved);
        fixture.given(IS_SUBMITTED, isApproved)
                .when(APPROVE)
                .expectException(RefusedException.class)
                .expectNoEvents();
    }

    static final class Direct extends LedgerAct {
        Direct(Repositories repositories) {
            super(repositories);
        }

        @CommandHandler
        void handle(SubmitVoucher command) {
            start(VoucherAggregate.class, command.target(), VoucherAggregate::new, voucher -> voucher.decide(command));
        }

        @CommandHandler
        void handle(ApproveVoucher command) {
            change(VoucherAggregate.class, command.target(), voucher -> voucher.decide(command));
        }
    }
}
