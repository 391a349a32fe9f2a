package vn.unionledger.ops.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitCorrection;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherCommand.WithdrawVoucher;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.log.axon.Receipt;

/**
 * What officers might want next, knowing only what they were told so far: vouchers put forward, changed, approved, posted, taken
 * back and corrected, aid asked for and paid, months closed and opened, files brought in. Several go for the same voucher at once;
 * much is refused.
 */
final class Wishes {
    private final RandomGenerator chance;
    private final Papers papers;
    private final Map<VoucherId, Slip> forward = new LinkedHashMap<>();
    private final Map<VoucherId, Slip> approved = new LinkedHashMap<>();
    private final Map<VoucherId, Slip> posted = new LinkedHashMap<>();
    private final Map<UnitId, Integer> imported = new LinkedHashMap<>();

    /** How many months of a unit are closed, as far as the officers know. */
    private final Map<UnitId, Integer> closed = new LinkedHashMap<>();

    private int made;

    /** A voucher as far as the officers know of it. */
    private record Slip(UnitId unit, VoucherId voucher, String hash) {}

    Wishes(RandomGenerator chance) {
        this.chance = chance;
        papers = new Papers(chance);
    }

    Wish next() {
        made++;
        UnitId unit = Union.UNITS.get(chance.nextInt(Union.UNITS.size()));
        return switch (chance.nextInt(40)) {
            case 0 -> closing(unit);
            case 1 -> reopening(unit);
            case 2, 3 -> importing(unit);
            case 4, 5 -> aid(unit);
            case 6 -> edit(unit);
            case 7 -> sendBack(unit);
            case 8, 9 -> takeBack(unit);
            case 10 -> correct(unit);
            case 11 -> register(unit);
            case 12, 13, 14, 15, 16, 17, 18, 19 -> approve(unit);
            case 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30 -> post(unit);
            default -> submit(unit);
        };
    }

    /** Another command under a key that was used. */
    Wish misuse(Wish of) {
        made++;
        return new Wish(
                of.key(),
                of.unit(),
                of.person(),
                new SubmitVoucher(of.unit(), voucher(), papers.content(of.unit()), of.person(), day()),
                _ -> {});
    }

    /** A receipt put forward, the first step of a posting. */
    Wish receipt() {
        made++;
        return submit(Union.UNITS.getFirst(), papers.receipt());
    }

    /** The approval of what was put forward. */
    Wish approval() {
        made++;
        return approve(any(forward), Office.CHAIR);
    }

    /** The posting of what was approved. */
    Wish posting() {
        made++;
        return post(Union.UNITS.getFirst());
    }

    private Wish wish(UnitId unit, Office office, Object command) {
        return wish(unit, office, command, _ -> {});
    }

    private Wish wish(UnitId unit, Office office, Object command, Consumer<Receipt> granted) {
        return new Wish("wish-" + made, unit, by(unit, office), command, granted);
    }

    private Wish submit(UnitId unit) {
        return submit(unit, papers.content(unit));
    }

    private Wish submit(UnitId unit, VoucherContent content) {
        VoucherId id = voucher();
        return wish(
                unit,
                Office.ACCOUNTANT,
                new SubmitVoucher(unit, id, content, by(unit, Office.ACCOUNTANT), day()),
                receipt -> putForward(unit, id, receipt));
    }

    private void putForward(UnitId unit, VoucherId id, Receipt receipt) {
        forward.put(id, new Slip(unit, id, Objects.requireNonNull(receipt.answer())));
    }

    private Wish edit(UnitId unit) {
        if (forward.isEmpty()) {
            return submit(unit);
        }
        Slip slip = any(forward);
        return wish(
                slip.unit(),
                Office.ACCOUNTANT,
                new EditVoucher(
                        slip.unit(),
                        slip.voucher(),
                        papers.content(slip.unit()),
                        by(slip.unit(), Office.ACCOUNTANT),
                        day()),
                receipt -> putForward(slip.unit(), slip.voucher(), receipt));
    }

    private Wish sendBack(UnitId unit) {
        if (forward.isEmpty()) {
            return submit(unit);
        }
        Slip slip = any(forward);
        if (chance.nextBoolean()) {
            return wish(
                    slip.unit(),
                    Office.ACCOUNTANT,
                    new WithdrawVoucher(slip.unit(), slip.voucher(), by(slip.unit(), Office.ACCOUNTANT), day()));
        }
        return wish(
                slip.unit(),
                Office.CHAIR,
                new ReturnVoucher(
                        slip.unit(),
                        slip.voucher(),
                        sealed(slip.unit(), ReturnVoucher.REASON),
                        by(slip.unit(), Office.CHAIR),
                        day()));
    }

    private Wish approve(UnitId unit) {
        if (forward.isEmpty()) {
            return submit(unit);
        }
        return approve(any(forward), chance.nextInt(12) == 0 ? Office.ACCOUNTANT : Office.CHAIR);
    }

    private Wish approve(Slip slip, Office office) {
        return wish(
                slip.unit(),
                office,
                new ApproveVoucher(slip.unit(), slip.voucher(), slip.hash(), by(slip.unit(), office), day()),
                _ -> approved.put(slip.voucher(), slip));
    }

    private Wish post(UnitId unit) {
        if (approved.isEmpty()) {
            return approve(unit);
        }
        Slip slip = any(approved);
        return wish(
                slip.unit(),
                Office.CASHIER,
                new PostVoucher(slip.unit(), slip.voucher(), by(slip.unit(), Office.CASHIER), day()),
                _ -> {
                    forward.remove(slip.voucher());
                    if (chance.nextBoolean()) {
                        approved.remove(slip.voucher());
                    }
                    posted.put(slip.voucher(), slip);
                });
    }

    private Wish takeBack(UnitId unit) {
        if (posted.isEmpty()) {
            return post(unit);
        }
        Slip slip = any(posted);
        VoucherId id = voucher();
        return wish(
                slip.unit(),
                Office.ACCOUNTANT,
                new SubmitReversal(
                        slip.unit(),
                        id,
                        slip.voucher(),
                        day(),
                        day(),
                        sealed(slip.unit(), Paper.NOTE),
                        by(slip.unit(), Office.ACCOUNTANT),
                        day()),
                receipt -> putForward(slip.unit(), id, receipt));
    }

    private Wish correct(UnitId unit) {
        if (posted.isEmpty()) {
            return post(unit);
        }
        Slip slip = any(posted);
        VoucherId id = voucher();
        return wish(
                slip.unit(),
                Office.ACCOUNTANT,
                new SubmitCorrection(
                        slip.unit(),
                        id,
                        slip.voucher(),
                        papers.content(slip.unit()),
                        sealed(slip.unit(), Paper.NOTE),
                        by(slip.unit(), Office.ACCOUNTANT),
                        day()),
                receipt -> putForward(slip.unit(), id, receipt));
    }

    private Wish aid(UnitId unit) {
        var asked = new Papers.Aid(unit, new CaseId(Union.id("case " + made)), papers.amount());
        return wish(
                unit,
                Office.COMMITTEE_MEMBER,
                new RequestAid(
                        unit,
                        asked.aCase(),
                        Union.ORDINARY,
                        CareReason.ILLNESS,
                        asked.amount(),
                        1,
                        null,
                        null,
                        null,
                        null,
                        day(),
                        by(unit, Office.COMMITTEE_MEMBER),
                        false,
                        day()),
                _ -> papers.know(asked));
    }

    /** Two rolls and the person alone know nothing of each other; only a claim says that somebody is registered. */
    private Wish register(UnitId unit) {
        PersonId person = somebody();
        if (chance.nextBoolean()) {
            return wish(unit, Office.ACCOUNTANT, new RegisterPerson(unit, person, name(person, RegisterPerson.NAME)));
        }
        List<Registered> people = List.of(new Registered(person, name(person, RegisterPeople.NAME)));
        return wish(unit, Office.ACCOUNTANT, new RegisterPeople(unit, new RollId(Union.id("roll " + made)), people));
    }

    private PersonId somebody() {
        return new PersonId(Union.id("member " + chance.nextInt(3)));
    }

    private static Sealed<Sealed.Name> name(PersonId person, String field) {
        return new Sealed<>(Subject.of(person), "k1", field, "c2VhbGVk");
    }

    private Wish importing(UnitId unit) {
        int from = imported.getOrDefault(unit, 0) + 1;
        int to = from + chance.nextInt(3);
        var file = new ImportId(Union.id("file of " + unit));
        List<ImportedVoucher> vouchers = new ArrayList<>();
        for (int txn = from; txn <= to; txn++) {
            vouchers.add(new ImportedVoucher(
                    txn,
                    new VoucherId(Union.id("imported " + unit + " " + txn + " " + made)),
                    papers.imported(file, txn)));
        }
        return wish(
                unit,
                Office.ACCOUNTANT,
                new ImportBatch(unit, file, from, to, vouchers, by(unit, Office.ACCOUNTANT), day()),
                _ -> imported.merge(unit, to, Math::max));
    }

    /** Mostly the first month that is open. */
    private Wish closing(UnitId unit) {
        YearMonth next = YearMonth.from(Union.OPENED).plusMonths(closed.getOrDefault(unit, 0));
        YearMonth month = chance.nextInt(3) == 0 ? papers.month() : next;
        return wish(
                unit,
                Office.ACCOUNTANT,
                new CloseMonth(unit, month, by(unit, Office.ACCOUNTANT), day()),
                _ -> closed.merge(unit, 1, Integer::sum));
    }

    /** Mostly the last month that was closed. */
    private Wish reopening(UnitId unit) {
        int count = closed.getOrDefault(unit, 0);
        YearMonth month = count == 0 || chance.nextInt(3) == 0
                ? papers.month()
                : YearMonth.from(Union.OPENED).plusMonths(count - 1);
        return wish(
                unit,
                Office.CHAIR,
                new ReopenMonth(unit, month, sealed(unit, ReopenMonth.REASON), by(unit, Office.CHAIR), day()),
                _ -> closed.merge(unit, -1, Integer::sum));
    }

    private Slip any(Map<VoucherId, Slip> from) {
        return List.copyOf(from.values()).get(chance.nextInt(from.size()));
    }

    private static PersonId by(UnitId unit, Office office) {
        return Union.officer(unit, office);
    }

    private VoucherId voucher() {
        return new VoucherId(Union.id("voucher " + made));
    }

    private static LocalDate day() {
        return Union.TODAY;
    }

    private static Sealed<Sealed.Text> sealed(UnitId unit, String field) {
        return new Sealed<>(Subject.of(unit), "k1", field, "c2VhbGVk");
    }
}
