package vn.unionledger.api.csvimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.api.vault.DatabaseKeyVault.Plain;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Sender;

/**
 * Imports a year of postings. The file is checked whole first and refused whole; then each unit's book is opened with what the
 * file says lay there, and its vouchers are posted in the order of the file, at most 500 to a command. Every command's key follows from the file, so an import that was cut off is
 * taken up by importing the same file again.
 */
public final class YearImport {
    /** The field a voucher's words are sealed for. */
    static final String NOTE = "book.voucher-posted.note";

    private final Door door;
    private final DatabaseKeyVault vault;
    private final Mac secret;

    /** @param secret keys the ids of the people in a file */
    public YearImport(Door door, DatabaseKeyVault vault, Mac secret) {
        this.door = door;
        this.vault = vault;
        this.secret = secret;
    }

    /**
     * Imports a file.
     *
     * @param today the day in Asia/Ho_Chi_Minh
     * @throws FileRefusedException if anything is wrong with it; then nothing was posted
     * @throws vn.unionledger.core.refusal.RefusedException if a rule of the book refuses a part; the parts before it stand
     */
    public Imported run(Path path, LocalDate today, Progress progress) {
        YearFile file = YearFile.check(path, today);
        var ids = new ImportIds(file.hash(), secret);
        progress.begins(file.vouchers());
        var preparation = new Preparation(file, ids, door, vault, today);
        try (Lanes lanes = new Lanes()) {
            file.units()
                    .forEach((unit, needs) -> lanes.go(unit, () -> {
                        preparation.of(unit, needs);
                        progress.posted(needs.openings().vouchers().size());
                    }));
            Map<String, List<SourceVoucher>> waiting = new HashMap<>();
            YearMonth[] month = {YearMonth.from(file.firstDay())};
            file.each(voucher -> {
                if (voucher.opens()) {
                    return;
                }
                if (!YearMonth.from(voucher.date()).equals(month[0])) {
                    waiting.forEach(
                            (unit, vouchers) -> lanes.go(unit, () -> post(file, ids, vouchers, today, progress)));
                    waiting.clear();
                    month[0] = YearMonth.from(voucher.date());
                }
                List<SourceVoucher> own = waiting.computeIfAbsent(voucher.unit(), _ -> new ArrayList<>());
                own.add(voucher);
                if (own.size() == ImportBatch.BATCH_MOST) {
                    waiting.remove(voucher.unit());
                    lanes.go(voucher.unit(), () -> post(file, ids, own, today, progress));
                }
            });
            waiting.forEach((unit, vouchers) -> lanes.go(unit, () -> post(file, ids, vouchers, today, progress)));
            lanes.finish();
            return new Imported(
                    ids.file(), file.vouchers(), file.lines(), file.units().size());
        }
    }

    void post(YearFile file, ImportIds ids, List<SourceVoucher> vouchers, LocalDate today, Progress progress) {
        UnitId unit = ImportIds.unit(vouchers.getFirst().unit());
        int from = vouchers.getFirst().txn();
        List<Plain> words = vouchers.stream()
                .map(voucher ->
                        new Plain(Subject.of(ids.party(voucher.unit(), voucher.party())), NOTE, voucher.description()))
                .toList();
        List<Sealed<Sealed.Text>> notes = vault.sealAll(words);
        List<ImportedVoucher> batch = new ArrayList<>(vouchers.size());
        for (int i = 0; i < vouchers.size(); i++) {
            SourceVoucher voucher = vouchers.get(i);
            batch.add(new ImportedVoucher(
                    voucher.txn(), ids.voucher(voucher.txn()), content(voucher, ids, notes.get(i))));
        }
        String key = "import/" + ids.file() + "/" + from;
        door.send(
                new ImportBatch(unit, ids.file(), from, vouchers.getLast().txn(), batch, ids.clerk(), today),
                new Sender(
                        ids.clerk(),
                        Office.ACCOUNTANT,
                        unit,
                        key,
                        Sha256.of((key + file.hash().hex()).getBytes(UTF_8)),
                        ids.file().value(),
                        null));
        progress.posted(vouchers.size());
    }

    private static VoucherContent content(SourceVoucher voucher, ImportIds ids, Sealed<Sealed.Text> note) {
        return new VoucherContent(
                voucher.voucherKind(),
                voucher.date(),
                voucher.date(),
                null,
                voucher.ourLines(),
                new Purpose.Imported(ids.file(), voucher.txn(), voucher.number(), voucher.kind(), voucher.item()),
                ids.party(voucher.unit(), voucher.party()),
                note,
                false);
    }

    /** Hears how an import gets on. Called from several threads. */
    public interface Progress {
        /** Hears nothing. */
        Progress NONE = new Progress() {};

        default void begins(int vouchers) {}

        default void posted(int vouchers) {}
    }
}
