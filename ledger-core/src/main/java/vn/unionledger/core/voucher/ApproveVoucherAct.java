package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.Unit;
import vn.unionledger.core.voucher.Voucher.Proposed;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;

/**
 * Approves vouchers or sends them back. The approver holds the office today and held it on the day booked; the case behind the
 * voucher is approved with it, if it still waits for that.
 */
public class ApproveVoucherAct extends CaseAct {
    public ApproveVoucherAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(ApproveVoucher command) {
        Unit unit = unit(command.unit(), command.by(), Power.APPROVE, command.today());
        VoucherContent content = decide(command);
        unit.require(command.by(), Power.APPROVE, content.occurredOn());
        approveCase(command.unit(), content, command.by(), command.today());
    }

    @CommandHandler
    void handle(ReturnVoucher command) {
        unit(command.unit(), command.by(), Power.APPROVE, command.today());
        decide(command);
    }

    private VoucherContent decide(VoucherCommand.Step command) {
        if (!change(VoucherAggregate.class, command.target(), voucher -> voucher.decide(command))) {
            throw refuse(new NoSuchVoucher(command.unit(), command.voucher()));
        }
        return take(VoucherAggregate.class, command.target(), (voucher, _) -> voucher.state())
                .map(Proposed.class::cast)
                .orElseThrow()
                .proposal()
                .content();
    }
}
