package vn.unionledger.api.welfare;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.log.axon.Receipt;

/** What can be done with gift rounds, for pages and the HTTP interface alike. A round is paid by its voucher. */
@Component
public class Rounds {
    private final Acts acts;
    private final KeyVault vault;

    Rounds(Acts acts, KeyVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    /** The id a request to put a list forward gives it. */
    public static RoundId idOf(Sending sending) {
        return sending.newId("round", RoundId::new);
    }

    /** Puts a list forward. Its id is {@link #idOf}. */
    public Receipt propose(Sending sending, GiftsAsked asked) {
        return acts.send(
                sending,
                today -> new ProposeRound(
                        sending.unit(),
                        idOf(sending),
                        asked.fund(),
                        asked.occasion(),
                        asked.classes().stream()
                                .map(GiftsAsked.ClassAsked::gift)
                                .toList(),
                        asked.total(),
                        asked.document(),
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    /** Approves the list as it stands. */
    public Receipt approve(Sending sending, RoundId round, @Nullable DecisionAsked asked) {
        return acts.send(
                sending,
                today -> new ApproveRound(
                        sending.unit(), round, DecisionAsked.day(asked, today), sending.person(), today));
    }

    /** Turns the list down, with words. */
    public Receipt decline(Sending sending, RoundId round, String why) {
        Sealed<Sealed.Text> sealed = vault.seal(Subject.of(sending.unit()), DeclineRound.WHY, why);
        return acts.send(
                sending, today -> new DeclineRound(sending.unit(), round, sealed, today, sending.person(), today));
    }
}
