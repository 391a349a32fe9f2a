package vn.unionledger.api.csvimport;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import com.google.crypto.tink.Mac;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.ReadYourWrites;
import vn.unionledger.api.organisation.Units;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.axon.Door;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.imports.ImportProgress;
import vn.unionledger.projections.imports.Imports;
import vn.unionledger.projections.organisationview.Organisation;

/**
 * Files of postings over HTTP, into the open book of the sender's unit: checked whole, refused whole. The keys of what is posted
 * follow from the file, so sending the same file again takes up what was cut off and posts nothing twice.
 */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApi {
    private final UnitImport importing;
    private final Imports imports;
    private final Organisation organisation;
    private final ReadYourWrites reading;
    private final LogReader log;
    private final Acts acts;
    private final Units units;

    ImportApi(
            Door door,
            DatabaseKeyVault vault,
            Mac hashing,
            Imports imports,
            Organisation organisation,
            ReadYourWrites reading,
            LogReader log,
            Acts acts,
            Units units) {
        this.importing = new UnitImport(door, vault, hashing);
        this.imports = imports;
        this.organisation = organisation;
        this.reading = reading;
        this.log = log;
        this.acts = acts;
        this.units = units;
    }

    /**
     * What an import brought.
     *
     * @param position up to which the log holds it
     */
    record ImportDone(ImportId file, int vouchers, long lines, long position) {}

    /**
     * @param file CSV, at most 10 MiB
     * @param control the right answers as JSON, if the sender has them
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ImportDone send(
            @RequestPart MultipartFile file,
            @RequestPart(required = false) @Nullable MultipartFile control,
            Sending sending) {
        requireAccountant(sending);
        try (Upload sent = Upload.of(file);
                Upload answers = control == null ? null : Upload.of(control)) {
            Imported done = importing.run(
                    sending.unit(),
                    sending.person(),
                    has(sending),
                    sent.path(),
                    answers == null ? null : answers.path(),
                    acts.today());
            return new ImportDone(done.file(), done.vouchers(), done.lines(), log.bound());
        } catch (FileRefusedException e) {
            throw new ProblemException(problem(e));
        }
    }

    /** Asked before anything: people are registered before the first part is posted. */
    private void requireAccountant(Sending sending) {
        boolean accountant = units.find(sending.unit())
                .map(unit -> unit.holds(sending.person(), Office.ACCOUNTANT, acts.today()))
                .orElse(false);
        if (!accountant) {
            throw refuse(new UnitRefusal.NotInOffice(sending.unit(), sending.person(), Power.KEEP_BOOK, acts.today()));
        }
    }

    private UnitImport.Has has(Sending sending) {
        long known = log.bound();
        if (!reading.await(known)) {
            throw new ProblemException(503, "views.behind", known);
        }
        return new ImportGround(organisation, imports, sending.unit(), Asked.upTo(acts.today(), known));
    }

    private static Problem problem(FileRefusedException e) {
        List<Fault> faults = e.faults().stream()
                .map(fault -> Fault.of(
                        "/file/" + fault.row() + "/" + fault.column(),
                        "row." + fault.what(),
                        fault.row(),
                        fault.column()))
                .toList();
        return new Problem(422, "import.refused", List.of(e.count(), (long) faults.size()), faults);
    }

    /** How far a file has been posted for the unit. */
    record ImportState(
            ImportId file, int parts, long vouchers, int lastTransaction, long position, Instant recordedAt) {
        static ImportState of(ImportProgress progress) {
            return new ImportState(
                    progress.file(),
                    progress.parts(),
                    progress.vouchers(),
                    progress.lastTransaction(),
                    progress.lastPosition(),
                    Acts.moment(progress.recordedAt()));
        }
    }

    /** Every file that was posted to the unit, the last one first. */
    @GetMapping
    List<ImportState> list(Seen seen, Asked asked) {
        return imports.ofUnit(seen.unit(), asked.known()).stream()
                .map(ImportState::of)
                .toList();
    }

    @GetMapping("/{file}")
    ImportState one(Seen seen, @PathVariable ImportId file, Asked asked) {
        return imports.of(file, asked.known()).stream()
                .filter(progress -> progress.unit().equals(seen.unit()))
                .findFirst()
                .map(ImportState::of)
                .orElseThrow(ProblemException::notFound);
    }
}
