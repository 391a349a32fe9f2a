package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.LateDonationTaken;
import vn.unionledger.core.campaign.CampaignEvent.LateTakingReversed;
import vn.unionledger.core.campaign.CampaignEvent.ReceptionExtended;
import vn.unionledger.core.loan.LoanEvent.LoanClosed;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRepaid;
import vn.unionledger.core.loan.LoanEvent.LoanRescheduled;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.refund.RefundEvent.Refunded;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.core.refund.RefundEvent.TakingReversed;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.ops.simulation.Simulation.Outcome;
import vn.unionledger.ops.simulation.Simulation.Settings;

@DisplayName("A union simulated in all weathers")
class EverydayRunTest {
    private static final int SEEDS = "true".equals(System.getenv("CI")) ? 2_000 : 500;

    @BeforeAll
    static void quiet() {
        Simulate.quiet();
    }

    @Test
    @DisplayName("keeps every promise for 500 seeds, and each kind of fault struck")
    void keepsEveryPromise() {
        List<Outcome> outcomes = LongStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToObj(seed -> run(seed))
                .toList();

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.acknowledged()).isPositive());
        assertThat(Arrays.stream(Fault.values()).filter(fault -> outcomes.stream()
                        .noneMatch(outcome -> outcome.faults().containsKey(fault))))
                .as("faults that never struck")
                .isEmpty();
        assertThat(outcomes.stream()
                        .flatMap(outcome -> outcome.happened().stream())
                        .collect(Collectors.toSet()))
                .as("nothing is proved of what never happened")
                .contains(
                        VoucherPosted.class,
                        MonthClosed.class,
                        MonthReopened.class,
                        AidPaid.class,
                        PeopleRegistered.class,
                        TransferSent.class,
                        TransferReceived.class,
                        SendingReversed.class,
                        LoanPaidOut.class,
                        LoanPayoutReversed.class,
                        LoanRepaid.class,
                        LoanRescheduled.class,
                        LoanClosed.class,
                        DonationReceived.class,
                        HandedOver.class,
                        CampaignEntryReversed.class,
                        ReceptionExtended.class,
                        LateDonationTaken.class,
                        LateTakingReversed.class,
                        PolicyRecorded.class,
                        PolicyConfirmed.class,
                        TakenAfterStop.class,
                        Refunded.class,
                        TakingReversed.class);
        assertThat(outcomes.stream().mapToInt(Outcome::histories).sum())
                .as("views that had applied what a power cut took back")
                .isPositive();
    }

    @Test
    @DisplayName("runs the same for the same seed, byte for byte, and otherwise for another")
    void sameSeed() {
        List<String> once = traces();
        assertThat(traces()).isEqualTo(once);
        assertThat(once).doesNotHaveDuplicates();
    }

    private static List<String> traces() {
        return LongStream.rangeClosed(1, 8).mapToObj(seed -> run(seed).trace()).toList();
    }

    private static Outcome run(long seed) {
        return Simulation.run(seed, Settings.EVERYDAY, Parts.SOUND, _ -> {});
    }
}
