package vn.unionledger.api.csvimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.api.vault.DatabaseKeyVault;
import vn.unionledger.api.vault.DatabaseKeyVault.Plain;
import vn.unionledger.core.book.BookCommand;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundCommand;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitCommand;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.privacy.PersonCommand;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Sender;

/**
 * Brings a unit of the source into being before its vouchers: the unit, its funds, its people, and its book with places and what
 * lies there, a voucher for each transaction of the file that says so.
 */
final class Preparation {
    private static final String DOCUMENT = "Tệp nhập sổ";

    private final YearFile file;
    private final ImportIds ids;
    private final Door door;
    private final DatabaseKeyVault vault;
    private final LocalDate today;

    Preparation(YearFile file, ImportIds ids, Door door, DatabaseKeyVault vault, LocalDate today) {
        this.file = file;
        this.ids = ids;
        this.door = door;
        this.vault = vault;
        this.today = today;
    }

    void of(String source, YearFile.SourceUnit needs) {
        UnitId unit = ImportIds.unit(source);
        LocalDate on = file.firstDay().withDayOfYear(1);
        PersonId clerk = ids.clerk();
        send(
                unit,
                "unit",
                new UnitCommand.FoundUnit(
                        unit,
                        "Công đoàn cơ sở " + source,
                        UnitLevel.GRASSROOTS,
                        FundingClass.NON_PUBLIC,
                        null,
                        on,
                        DOCUMENT,
                        List.of(new UnitCommand.FirstOfficer(clerk, Office.ACCOUNTANT, on, null, DOCUMENT)),
                        null,
                        today));
        for (String fund : needs.funds()) {
            send(
                    unit,
                    "fund " + fund,
                    new FundCommand.OpenFund(
                            unit,
                            ImportIds.fund(fund),
                            fundName(fund),
                            fundKind(fund),
                            null,
                            DOCUMENT,
                            on,
                            null,
                            today));
        }
        people(unit, source, List.copyOf(needs.parties()));
        send(
                unit,
                "book",
                new BookCommand.OpenBook(
                        unit,
                        needs.openings().dayOr(on),
                        List.of(
                                new BookCommand.NewPlace(SourceAccount.CASH, PlaceKind.CASH, "Tiền mặt"),
                                new BookCommand.NewPlace(SourceAccount.BANK, PlaceKind.BANK, "Tiền gửi ngân hàng")),
                        openings(unit, needs.openings().vouchers()),
                        clerk,
                        today));
    }

    /** The source's own number stands in the words, as the evidence. */
    private List<BookCommand.OpeningVoucher> openings(UnitId unit, List<SourceVoucher> vouchers) {
        List<Sealed<Sealed.Text>> notes = vault.sealAll(vouchers.stream()
                .map(voucher ->
                        new Plain(Subject.of(unit), Paper.NOTE, voucher.description() + " (" + voucher.number() + ")"))
                .toList());
        List<BookCommand.OpeningVoucher> openings = new ArrayList<>();
        for (int i = 0; i < vouchers.size(); i++) {
            SourceVoucher voucher = vouchers.get(i);
            VoucherContent content = new VoucherContent(
                    VoucherKind.KT,
                    voucher.date(),
                    voucher.date(),
                    null,
                    voucher.ourLines(),
                    new Purpose.Opening(),
                    null,
                    notes.get(i),
                    false);
            openings.add(new BookCommand.OpeningVoucher(ids.voucher(voucher.txn()), content));
        }
        return openings;
    }

    private void people(UnitId unit, String source, List<String> parties) {
        for (int from = 0; from < parties.size(); from += PersonCommand.RegisterPeople.MOST) {
            List<String> part =
                    parties.subList(from, Math.min(parties.size(), from + PersonCommand.RegisterPeople.MOST));
            List<PersonId> persons =
                    part.stream().map(party -> ids.party(source, party)).toList();
            List<Plain> names = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                names.add(new Plain(Subject.of(persons.get(i)), PersonCommand.RegisterPeople.NAME, part.get(i)));
            }
            List<Sealed<Sealed.Name>> sealed = vault.sealAll(names);
            List<Registered> roll = new ArrayList<>();
            for (int i = 0; i < part.size(); i++) {
                roll.add(new Registered(persons.get(i), sealed.get(i)));
            }
            send(unit, "people " + from, new PersonCommand.RegisterPeople(unit, ids.roll(source, from), roll));
        }
    }

    private void send(UnitId unit, String what, Object command) {
        String key = "import/" + ids.file() + "/" + what;
        door.send(
                command,
                new Sender(ids.clerk(), Office.ACCOUNTANT, unit, key, Sha256.of(key.getBytes(UTF_8)), null, null));
    }

    /** Social funds are the unit's own restricted money; everything else is ordinary union finance. */
    private static FundKind fundKind(String fund) {
        return fund.equals("XAHOI") ? FundKind.OWN : FundKind.ORDINARY;
    }

    private static String fundName(String fund) {
        return switch (fund) {
            case "DOANPHI" -> "Đoàn phí";
            case "KINHPHI" -> "Kinh phí công đoàn";
            case "XAHOI" -> "Quỹ xã hội";
            default -> "Quỹ " + fund;
        };
    }
}
