package vn.unionledger.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.transfer.TransferCommand.Receive;
import vn.unionledger.core.transfer.TransferCommand.ReverseReceipt;
import vn.unionledger.core.transfer.TransferCommand.ReverseSending;
import vn.unionledger.core.transfer.TransferCommand.Send;
import vn.unionledger.core.transfer.TransferRefusal.AlreadyReceived;
import vn.unionledger.core.transfer.TransferRefusal.AlreadySent;
import vn.unionledger.core.transfer.TransferRefusal.NotMovedBy;
import vn.unionledger.core.transfer.TransferRefusal.NotTheSame;
import vn.unionledger.core.transfer.TransferRefusal.OtherAmount;
import vn.unionledger.core.transfer.TransferRefusal.ToItself;

@DisplayName("A transfer between units")
class TransferTest {
    private static final TransferId TRANSFER = Some.transfer(1);
    private static final UnitId BELOW = new UnitId("stnmt-tra-vinh");
    private static final UnitId ABOVE = new UnitId("ldld-tra-vinh");
    private static final UnitId OTHER = new UnitId("ldld-vinh-long");
    private static final FundCode FUND = new FundCode("kinh-phi");
    private static final LocalDate DAY = LocalDate.of(2024, 4, 5);

    private final Life<Transfer, TransferCommand, TransferEvent> transfer =
            new Life<>(Transfer.NONE, Transfer::decide, Transfer::evolve);

    @Test
    @DisplayName("is in transit from the sending until the receipt")
    void sentThenReceived() {
        transfer.ask(send(1, ABOVE, 300));
        assertThat(transfer.state().inTransit()).isEqualTo(Vnd.of(300));
        transfer.ask(receive(2, BELOW, 300));
        assertThat(transfer.state().inTransit()).isEqualTo(Vnd.ZERO);
        assertThat(transfer.state().isPaired()).isTrue();
    }

    @Test
    @DisplayName("may be booked first where it arrived: less than nothing is on its way then")
    void receivedThenSent() {
        transfer.ask(receive(2, BELOW, 300));
        assertThat(transfer.state().inTransit()).isEqualTo(Vnd.of(-300));
        assertThat(transfer.state().isPaired()).isFalse();
        assertThat(refusal(send(1, ABOVE, 299))).isEqualTo(new OtherAmount(TRANSFER, Vnd.of(300), Vnd.of(299)));
        transfer.ask(send(1, ABOVE, 300));
        assertThat(transfer.state().isPaired()).isTrue();
    }

    @Test
    @DisplayName("has one end each, and both name the same two units and the same reason")
    void fits() {
        transfer.ask(send(1, ABOVE, 300));
        assertThat(refusal(send(3, ABOVE, 300))).isEqualTo(new AlreadySent(TRANSFER, Some.voucher(1)));
        assertThat(refusal(new Receive(
                        OTHER, TRANSFER, BELOW, TransferKind.REMITTANCE, FUND, Some.voucher(2), Vnd.of(300), DAY)))
                .isEqualTo(new NotTheSame(TRANSFER));
        assertThat(refusal(new Receive(
                        ABOVE, TRANSFER, BELOW, TransferKind.SUPPORT, FUND, Some.voucher(2), Vnd.of(300), DAY)))
                .isEqualTo(new NotTheSame(TRANSFER));
        transfer.ask(receive(2, BELOW, 300));
        assertThat(refusal(receive(4, BELOW, 300))).isEqualTo(new AlreadyReceived(TRANSFER, Some.voucher(2)));
        assertThat(Assertions.catchThrowableOfType(
                                RefusedException.class, () -> Transfer.NONE.decide(send(1, BELOW, 300)))
                        .refusal())
                .isEqualTo(new ToItself(BELOW));
    }

    @Test
    @DisplayName("is in transit again when one end is taken back")
    void takenBack() {
        transfer.ask(send(1, ABOVE, 300));
        transfer.ask(receive(2, BELOW, 300));
        assertThat(refusal(new ReverseSending(BELOW, TRANSFER, Some.voucher(9), DAY)))
                .isEqualTo(new NotMovedBy(TRANSFER, Some.voucher(9)));
        transfer.ask(new ReverseReceipt(ABOVE, TRANSFER, Some.voucher(2), DAY));
        assertThat(transfer.state().inTransit()).isEqualTo(Vnd.of(300));
        transfer.ask(new ReverseSending(BELOW, TRANSFER, Some.voucher(1), DAY));
        assertThat(transfer.state()).isEqualTo(Transfer.NONE);
        assertThat(transfer.ask(send(3, ABOVE, 299))).hasSize(1);
    }

    private static Send send(int voucher, UnitId to, long amount) {
        return new Send(BELOW, TRANSFER, to, TransferKind.REMITTANCE, FUND, Some.voucher(voucher), Vnd.of(amount), DAY);
    }

    private static Receive receive(int voucher, UnitId from, long amount) {
        return new Receive(
                ABOVE, TRANSFER, from, TransferKind.REMITTANCE, FUND, Some.voucher(voucher), Vnd.of(amount), DAY);
    }

    private Refusal refusal(TransferCommand command) {
        return Assertions.catchThrowableOfType(
                        RefusedException.class, () -> transfer.state().decide(command))
                .refusal();
    }
}
