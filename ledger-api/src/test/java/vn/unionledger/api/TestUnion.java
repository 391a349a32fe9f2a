package vn.unionledger.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Sender;

/** A small union in an empty ledger: a province, one unit below it with officers, funds and an open book, and a unit of strangers. */
public final class TestUnion {
    public static final LocalDate FOUNDED = LocalDate.of(2024, 1, 1);
    public static final UnitId PROVINCE = new UnitId("ldld-tinh");
    public static final UnitId UNIT = new UnitId("cdcs-so");
    public static final UnitId STRANGERS = new UnitId("cdcs-khac");

    public static final Member CHAIR = new Member(UNIT, Office.CHAIR, "chutich", "Nguyễn Văn Chủ");
    public static final Member ACCOUNTANT = new Member(UNIT, Office.ACCOUNTANT, "ketoan", "Trần Thị Kế");
    public static final Member CASHIER = new Member(UNIT, Office.CASHIER, "thuquy", "Lê Thị Quỹ");
    public static final Member INSPECTOR = new Member(UNIT, Office.INSPECTOR, "ubkt", "Phạm Văn Kiểm");
    public static final Member FINANCE_OFFICER = new Member(PROVINCE, Office.FINANCE_OFFICER, "tinh", "Hoàng Thị Tỉnh");
    public static final Member PROVINCE_CHAIR = new Member(PROVINCE, Office.CHAIR, "chutich.tinh", "Vũ Văn Tỉnh");
    public static final Member STRANGER = new Member(STRANGERS, Office.ACCOUNTANT, "ketoan.khac", "Đỗ Thị Khác");
    public static final Member STRANGE_CHAIR = new Member(STRANGERS, Office.CHAIR, "chutich.khac", "Bùi Văn Khác");

    public static final List<Member> MEMBERS =
            List.of(CHAIR, ACCOUNTANT, CASHIER, INSPECTOR, FINANCE_OFFICER, PROVINCE_CHAIR, STRANGER, STRANGE_CHAIR);

    public static final FundCode ORDINARY = new FundCode("cong-doan");
    public static final FundCode SHELTER = new FundCode("mai-am");
    public static final Place CASH = Place.cash("tien-mat");
    public static final Place BANK = Place.bank("ngan-hang");

    /** What the unit's ordinary fund has in the bank when its book is opened. */
    public static final Vnd OPENING = Vnd.of(50_000_000);

    private final Ledger ledger;
    private int keys;

    private TestUnion(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Somebody with an office. */
    public record Member(UnitId unit, Office office, String username, String name) {
        public PersonId person() {
            return new PersonId(Sha256.of(username.getBytes(UTF_8)).hex().substring(0, 32));
        }
    }

    /** Founds it. */
    public static void found(Ledger ledger) {
        new TestUnion(ledger).found();
    }

    private void found() {
        MEMBERS.forEach(this::register);
        unit(PROVINCE, "Liên đoàn Lao động tỉnh", UnitLevel.PROVINCE, null);
        unit(UNIT, "Công đoàn cơ sở Sở", UnitLevel.GRASSROOTS, PROVINCE);
        unit(STRANGERS, "Công đoàn cơ sở khác", UnitLevel.GRASSROOTS, null);
        book(UNIT, ACCOUNTANT);
        book(STRANGERS, STRANGER);
    }

    private void register(Member member) {
        var name = ledger.vault().<Sealed.Name>seal(Subject.of(member.person()), RegisterPerson.NAME, member.name());
        send(member.unit(), null, new RegisterPerson(member.unit(), member.person(), name));
    }

    private void unit(UnitId unit, String name, UnitLevel level, @Nullable UnitId parent) {
        List<FirstOfficer> officers = MEMBERS.stream()
                .filter(member -> member.unit().equals(unit))
                .map(member -> new FirstOfficer(member.person(), member.office(), FOUNDED, null, "QĐ 01"))
                .toList();
        send(
                unit,
                null,
                new FoundUnit(
                        unit,
                        name,
                        level,
                        FundingClass.BUDGET_FULL,
                        parent,
                        FOUNDED,
                        "QĐ 01",
                        officers,
                        null,
                        FOUNDED));
    }

    private void book(UnitId unit, Member accountant) {
        fund(unit, ORDINARY, "Tài chính công đoàn", FundKind.ORDINARY, null);
        fund(unit, SHELTER, "Quỹ Mái ấm công đoàn", FundKind.PASS_THROUGH, "Liên đoàn Lao động tỉnh");
        var opening = Postings.opening(
                Paper.of(FOUNDED), List.of(Postings.Held.in(BANK, ORDINARY, FundKind.ORDINARY, OPENING)));
        var voucher =
                new VoucherId(Sha256.of(unit.value().getBytes(UTF_8)).hex().substring(0, 32));
        send(
                unit,
                accountant,
                new OpenBook(
                        unit,
                        FOUNDED,
                        List.of(
                                new NewPlace(CASH.code(), PlaceKind.CASH, "Quỹ tiền mặt"),
                                new NewPlace(BANK.code(), PlaceKind.BANK, "Tài khoản ngân hàng")),
                        List.of(new OpeningVoucher(voucher, opening)),
                        accountant.person(),
                        FOUNDED));
    }

    private void fund(UnitId unit, FundCode fund, String name, FundKind kind, @Nullable String owner) {
        send(unit, null, new OpenFund(unit, fund, name, kind, owner, "QĐ 02", FOUNDED, null, FOUNDED));
    }

    private void send(UnitId unit, @Nullable Member by, Object command) {
        String key = "found-" + ++keys;
        ledger.door()
                .send(
                        command,
                        new Sender(
                                by == null ? null : by.person(),
                                by == null ? null : by.office(),
                                unit,
                                key,
                                Sha256.of(key.getBytes(UTF_8)),
                                null,
                                null));
    }
}
