package vn.unionledger.projections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.StoredEvent;

/** One union's facts, written into a recorded log by short sentences. */
public final class Union {
    public static final FundCode GENERAL = new FundCode("tai-chinh");
    public static final FundCode SHELTER = new FundCode("mai-am");
    public static final Account CASH = Account.place(new PlaceCode("tien-mat"));
    public static final Account BANK = Account.place(new PlaceCode("ngan-hang"));
    public static final PersonId ACCOUNTANT = new PersonId("a".repeat(32));
    public static final PersonId CHAIR = new PersonId("c".repeat(32));

    public final UnitId unit;
    public final RecordedLog log;
    private final Map<VoucherKind, Integer> serials = new EnumMap<>(VoucherKind.class);
    private int vouchers;

    public Union(RecordedLog log, String unit) {
        this.log = log;
        this.unit = new UnitId(unit);
    }

    public Metadata by(@Nullable PersonId person) {
        return new Metadata(person, null, unit, "key-" + log.bound(), null, null, "test");
    }

    /** Records any facts as the accountant. @return the last position */
    public long happened(Object... facts) {
        return log.add(by(ACCOUNTANT), unit, facts);
    }

    /** Posts a voucher: debit one account, credit another, within one fund. */
    public VoucherPosted post(
            VoucherKind kind, LocalDate on, Purpose purpose, FundCode fund, Account debit, Account credit, long dong) {
        return post(
                kind,
                on,
                null,
                purpose,
                List.of(Line.debit(fund, debit, Vnd.of(dong), null), Line.credit(fund, credit, Vnd.of(dong), null)),
                false);
    }

    public VoucherPosted post(
            VoucherKind kind,
            LocalDate on,
            @Nullable LocalDate concernsOn,
            Purpose purpose,
            List<Line> lines,
            boolean invented) {
        VoucherPosted posted = voucher(kind, on, concernsOn, purpose, lines, invented);
        happened(posted);
        return posted;
    }

    /** A voucher that is not recorded yet. */
    public VoucherPosted voucher(
            VoucherKind kind,
            LocalDate on,
            @Nullable LocalDate concernsOn,
            Purpose purpose,
            List<Line> lines,
            boolean invented) {
        return new VoucherPosted(
                unit,
                nextVoucher(),
                serials.merge(kind, 1, Integer::sum),
                new VoucherContent(kind, on, on, concernsOn, lines, purpose, null, null, invented),
                ACCOUNTANT,
                CHAIR);
    }

    /** Takes a voucher back on a later day. */
    public VoucherPosted reverse(VoucherPosted wrong, LocalDate on) {
        List<Line> back = new ArrayList<>();
        for (Line line : wrong.content().lines()) {
            back.add(new Line(line.fund(), line.account(), line.amount().negate(), line.section()));
        }
        return post(
                wrong.content().kind(),
                on,
                wrong.content().occurredOn(),
                new Purpose.Reversal(wrong.voucher()),
                back,
                wrong.content().invented());
    }

    public VoucherId nextVoucher() {
        return new VoucherId(
                String.format(java.util.Locale.ROOT, "%08x%024x", unit.value().hashCode(), ++vouchers));
    }

    public StoredEvent last() {
        return log.at(log.bound());
    }
}
