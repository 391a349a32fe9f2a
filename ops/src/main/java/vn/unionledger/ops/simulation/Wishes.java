package vn.unionledger.ops.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.VoucherContent;
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
import vn.unionledger.log.axon.Receipt;

/**
 * What officers might want next, knowing only what they were told so far: vouchers put forward, changed, approved, posted, taken
 * back and corrected, what each {@link Matter} needs besides, months closed and opened, files brought in. Several go for the same
 * voucher at once; much is refused.
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

    /** Steps somebody has gone about, whatever came of them. */
    private final Set<String> inHand = new HashSet<>();

    private int made;

    Wishes(RandomGenerator chance) {
        this.chance = chance;
        papers = new Papers(chance);
    }

    Wish next() {
        made++;
        // more goes on in one of them, so that what is done there meets
        UnitId unit = Union.UNITS.get(chance.nextInt(3) == 0 ? 1 : 0);
        return switch (chance.nextInt(40)) {
            case 0 -> closing(unit);
            case 1 -> reopening(unit);
            case 2 -> importing(unit);
            case 3, 4, 5 -> ofMatter(unit);
            case 6 -> edit(unit);
            case 7 -> sendBack(unit);
            case 8, 9, 10 -> takeBack(unit);
            case 11 -> correct(unit);
            case 12 -> register(unit);
            case 13, 14 -> approve(unit);
            case 15, 16 -> post(unit);
            case 17, 18, 19 -> submit(unit);
            default -> onward(unit);
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
        return papers.ofMatter(unit).map(content -> submit(unit, content)).orElseGet(() -> ofMatter(unit));
    }

    private Wish submit(UnitId unit, VoucherContent content) {
        VoucherId id = voucher();
        return wish(
                unit,
                Office.ACCOUNTANT,
                new SubmitVoucher(unit, id, content, by(unit, Office.ACCOUNTANT), day()),
                receipt -> putForward(unit, id, content, receipt));
    }

    private void putForward(UnitId unit, VoucherId id, @Nullable VoucherContent content, Receipt receipt) {
        forward.put(id, new Slip(unit, id, Objects.requireNonNull(receipt.answer()), content));
    }

    private Wish ofMatter(UnitId unit) {
        return papers.want(unit, made)
                .map(want -> wish(unit, want))
                .orElseGet(() -> submit(unit, papers.content(unit)));
    }

    /** The next step of what nobody has in hand, so that something comes of what was begun. */
    private Wish onward(UnitId unit) {
        for (Slip slip : approved.values()) {
            if (!posted.containsKey(slip.voucher()) && inHand.add("posting " + slip.hash())) {
                return post(slip);
            }
        }
        for (Slip slip : forward.values()) {
            if (!approved.containsKey(slip.voucher()) && inHand.add("approving " + slip.hash())) {
                return approve(slip, Office.CHAIR);
            }
        }
        return submit(unit);
    }

    private Wish wish(UnitId unit, Want want) {
        return wish(unit, want.office(), want.command(), receipt -> {
            VoucherId voucher = want.voucher();
            if (voucher != null) {
                putForward(unit, voucher, null, receipt);
            }
            want.granted().run();
        });
    }

    private Wish edit(UnitId unit) {
        if (forward.isEmpty()) {
            return submit(unit);
        }
        Slip slip = any(forward);
        VoucherContent content = papers.content(slip.unit());
        return wish(
                slip.unit(),
                Office.ACCOUNTANT,
                new EditVoucher(slip.unit(), slip.voucher(), content, by(slip.unit(), Office.ACCOUNTANT), day()),
                receipt -> {
                    approved.remove(slip.voucher());
                    putForward(slip.unit(), slip.voucher(), content, receipt);
                });
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
                    new WithdrawVoucher(slip.unit(), slip.voucher(), by(slip.unit(), Office.ACCOUNTANT), day()),
                    _ -> notAnyMore(slip));
        }
        return wish(
                slip.unit(),
                Office.CHAIR,
                new ReturnVoucher(
                        slip.unit(),
                        slip.voucher(),
                        sealed(slip.unit(), ReturnVoucher.REASON),
                        by(slip.unit(), Office.CHAIR),
                        day()),
                _ -> notAnyMore(slip));
    }

    /** Mostly nobody goes on with it, but not everybody may have heard. */
    private void notAnyMore(Slip slip) {
        if (chance.nextInt(4) != 0) {
            forward.remove(slip.voucher());
            approved.remove(slip.voucher());
        }
    }

    private Wish approve(UnitId unit) {
        if (forward.isEmpty()) {
            return submit(unit);
        }
        return approve(mostlyNotIn(approved, forward), chance.nextInt(12) == 0 ? Office.ACCOUNTANT : Office.CHAIR);
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
        return post(mostlyNotIn(posted, approved));
    }

    private Wish post(Slip slip) {
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
                    papers.posted(slip);
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
                receipt -> putForward(slip.unit(), id, null, receipt));
    }

    private Wish correct(UnitId unit) {
        if (posted.isEmpty()) {
            return post(unit);
        }
        Slip slip = any(posted);
        VoucherId id = voucher();
        VoucherContent right = papers.content(slip.unit());
        return wish(
                slip.unit(),
                Office.ACCOUNTANT,
                new SubmitCorrection(
                        slip.unit(),
                        id,
                        slip.voucher(),
                        right,
                        sealed(slip.unit(), Paper.NOTE),
                        by(slip.unit(), Office.ACCOUNTANT),
                        day()),
                receipt -> putForward(slip.unit(), id, right, receipt));
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
        YearMonth month = chance.nextInt(3) == 0 ? papers.month() : Union.month(closed.getOrDefault(unit, 0));
        return wish(
                unit,
                Office.ACCOUNTANT,
                new CloseMonth(unit, month, by(unit, Office.ACCOUNTANT), day()),
                _ -> closed.merge(unit, 1, Integer::sum));
    }

    /** Mostly the last month that was closed. */
    private Wish reopening(UnitId unit) {
        int count = closed.getOrDefault(unit, 0);
        YearMonth month = count == 0 || chance.nextInt(3) == 0 ? papers.month() : Union.month(count - 1);
        return wish(
                unit,
                Office.CHAIR,
                new ReopenMonth(unit, month, sealed(unit, ReopenMonth.REASON), by(unit, Office.CHAIR), day()),
                _ -> closed.merge(unit, -1, Integer::sum));
    }

    private Slip any(Map<VoucherId, Slip> from) {
        return any(List.copyOf(from.values()));
    }

    private Slip any(List<Slip> from) {
        return from.get(chance.nextInt(from.size()));
    }

    /** What is known to be done is seldom asked for again. */
    private Slip mostlyNotIn(Map<VoucherId, Slip> done, Map<VoucherId, Slip> from) {
        List<Slip> left = from.values().stream()
                .filter(slip -> !done.containsKey(slip.voucher()))
                .toList();
        return left.isEmpty() || chance.nextInt(8) == 0 ? any(from) : any(left);
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
