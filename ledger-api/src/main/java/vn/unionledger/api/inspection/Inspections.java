package vn.unionledger.api.inspection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.inspection.InspectionCommand.AdvanceInspection;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Receipt;

/** What can be done with inspections, for pages and the HTTP interface alike. */
@Component
public class Inspections {
    private final Acts acts;
    private final KeyVault vault;

    Inspections(Acts acts, KeyVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    /** The id a request to record an inspection gives it. */
    public static InspectionId idOf(Sending sending) {
        return sending.newId("inspection", InspectionId::new);
    }

    /** Records an inspection. Its id is {@link #idOf}. */
    public Receipt record(Sending sending, InspectionAsked asked) {
        Sealed<Sealed.Text> note = note(sending, RecordInspection.NOTE, asked.note());
        return acts.send(
                sending,
                today -> new RecordInspection(
                        sending.unit(),
                        idOf(sending),
                        asked.kind(),
                        asked.scope(),
                        asked.lookedAt(),
                        asked.about(),
                        asked.state(),
                        result(asked.result()),
                        note,
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    /** Says that it has come further. */
    public Receipt further(Sending sending, InspectionId inspection, InspectionAsked.FurtherAsked asked) {
        Sealed<Sealed.Text> note = note(sending, AdvanceInspection.NOTE, asked.note());
        return acts.send(
                sending,
                today -> new AdvanceInspection(
                        sending.unit(),
                        inspection,
                        asked.state(),
                        result(asked.result()),
                        note,
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        today));
    }

    private @Nullable Sealed<Sealed.Text> note(Sending sending, String field, @Nullable String words) {
        return words == null ? null : vault.seal(Subject.of(sending.unit()), field, words);
    }

    private static InspectionResult result(@Nullable InspectionResult asked) {
        return asked == null ? InspectionResult.NONE_YET : asked;
    }
}
