package vn.unionledger.api.csvimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.api.vault.DatabaseKeyVault.Plain;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Sender;

/**
 * Imports a file into the open book of one unit, asked by its accountant. The file is checked whole first, against what the unit
 * has, and refused whole; a file that was cut off is taken up by importing it again.
 */
public final class UnitImport {
    private final Door door;
    private final DatabaseKeyVault vault;
    private final Mac secret;

    /** @param secret keys the ids of the people in a file */
    public UnitImport(Door door, DatabaseKeyVault vault, Mac secret) {
        this.door = door;
        this.vault = vault;
        this.secret = secret;
    }

    /**
     * Imports a file.
     *
     * @param control the right answers, if the sender has them; a file that does not come to them is refused
     * @throws FileRefusedException if anything is wrong with it; then nothing was posted
     * @throws vn.unionledger.core.refusal.RefusedException if a rule of the book refuses a part; the parts before it stand
     */
    public Imported run(UnitId unit, PersonId accountant, Has has, Path path, @Nullable Path control, LocalDate today) {
        YearFile file = YearFile.check(path, today);
        new OwnUnit(unit, has).check(file);
        if (control != null) {
            ControlSums.of(file).check(control);
        }
        ImportIds ids = new ImportIds(file.hash(), secret, accountant);
        file.units().forEach((source, needs) -> register(unit, source, List.copyOf(needs.parties()), has, ids));
        YearImport posting = new YearImport(door, vault, secret);
        int posted = has.posted(ids.file());
        List<SourceVoucher> waiting = new ArrayList<>();
        file.each(voucher -> {
            boolean otherMonth = !waiting.isEmpty()
                    && !YearMonth.from(waiting.getLast().date()).equals(YearMonth.from(voucher.date()));
            if (otherMonth || waiting.size() == ImportBatch.BATCH_MOST) {
                post(posting, file, ids, waiting, posted, today);
                waiting.clear();
            }
            waiting.add(voucher);
        });
        post(posting, file, ids, waiting, posted, today);
        return new Imported(ids.file(), file.vouchers(), file.lines(), 1);
    }

    private static void post(
            YearImport posting, YearFile file, ImportIds ids, List<SourceVoucher> part, int posted, LocalDate today) {
        if (part.getLast().txn() > posted) {
            posting.post(file, ids, part, today, YearImport.Progress.NONE);
        }
    }

    /** Registers those of the file's parties that no file of the unit has brought before. */
    private void register(UnitId unit, String source, List<String> parties, Has has, ImportIds ids) {
        Map<PersonId, String> fresh = new LinkedHashMap<>();
        parties.forEach(party -> fresh.put(ids.party(source, party), party));
        has.known(fresh.keySet()).forEach(fresh::remove);
        List<PersonId> people = List.copyOf(fresh.keySet());
        for (int from = 0; from < people.size(); from += RegisterPeople.MOST) {
            List<PersonId> part = people.subList(from, Math.min(people.size(), from + RegisterPeople.MOST));
            List<Sealed<Sealed.Name>> names = vault.sealAll(part.stream()
                    .map(person ->
                            new Plain(Subject.of(person), RegisterPeople.NAME, String.valueOf(fresh.get(person))))
                    .toList());
            List<Registered> rows = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                rows.add(new Registered(part.get(i), names.get(i)));
            }
            RollId roll = ids.roll(source, part);
            String key = "import/" + ids.file() + "/roll/" + roll;
            door.send(
                    new RegisterPeople(unit, roll, rows),
                    new Sender(ids.clerk(), Office.ACCOUNTANT, unit, key, Sha256.of(key.getBytes(UTF_8)), null, null));
        }
    }

    /** What the unit has, so that a file can be refused before a part of it is posted. */
    public interface Has {
        /** Whether the unit has that fund on that day. */
        boolean fund(String code, LocalDate on);

        /** Whether the unit has that place of money. */
        boolean place(String code);

        /** Those of these people that the books know. */
        Set<PersonId> known(Set<PersonId> people);

        /** Up to which transaction a file is posted already; 0 if none of it is. */
        int posted(ImportId file);

        /** Whether the book is open on that day: opened before, the month not closed. */
        boolean open(LocalDate on);
    }
}
