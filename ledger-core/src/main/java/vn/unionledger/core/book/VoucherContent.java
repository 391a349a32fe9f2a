package vn.unionledger.core.book;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;

/**
 * Everything a voucher says, and exactly what its approval covers.
 *
 * @param documentOn the day on the paper
 * @param occurredOn the day booked, in an open month; its year is the number's year
 * @param concernsOn the day a correction is about; absent means {@code occurredOn}
 * @param counterparty who paid or received, by id
 * @param note free words, sealed
 * @param invented whether the figure is invented for a sample (số liệu mẫu)
 */
public record VoucherContent(
        VoucherKind kind,
        LocalDate documentOn,
        LocalDate occurredOn,
        @Nullable LocalDate concernsOn,
        List<Line> lines,
        Purpose purpose,
        @Nullable PersonId counterparty,
        @Nullable Sealed<Sealed.Text> note,
        boolean invented) {
    public VoucherContent {
        lines = List.copyOf(lines);
    }

    /** What an approval covers: 64 hexadecimal digits that change with anything the voucher says, sealed bytes included. */
    public String fingerprint() {
        return Sha256.of(ContentBytes.of(this)).hex();
    }

    /** What takes this voucher back, whole: the same kind and case, every line turned round (ghi số âm). */
    public VoucherContent turned(
            VoucherId self, LocalDate onPaper, LocalDate booked, @Nullable Sealed<Sealed.Text> reason) {
        return new VoucherContent(
                kind,
                onPaper,
                booked,
                concerns(),
                ContentRules.turned(lines),
                new Purpose.Reversal(self),
                counterparty,
                reason,
                invented);
    }

    /** This voucher as what stands in place of a wrong one: the reason is its note, the wrong one's day the day it is about. */
    public VoucherContent inPlaceOf(VoucherId of, VoucherContent wrong, Sealed<Sealed.Text> reason) {
        return new VoucherContent(
                kind,
                documentOn,
                occurredOn,
                wrong.concerns(),
                lines,
                new Purpose.Correction(of, purpose),
                counterparty,
                reason,
                invented);
    }

    /** What the money is for: the purpose, or what a correction truly is. */
    public Purpose truePurpose() {
        return ContentRules.right(purpose);
    }

    /** What all its debits sum to; for a payment out of one fund, what was paid. */
    public Vnd total() {
        return Vnd.sum(lines.stream().map(Line::amount).filter(Vnd::isPositive));
    }

    /** What its lines on accounts of that kind sum to, debit positive. */
    public Vnd on(Account.Kind account) {
        return Vnd.sum(
                lines.stream().filter(line -> line.account().kind() == account).map(Line::amount));
    }

    /** The funds its lines name, in their order. */
    public Set<FundCode> funds() {
        Set<FundCode> funds = new LinkedHashSet<>();
        lines.forEach(line -> funds.add(line.fund()));
        return funds;
    }

    /** The day it is about: {@code concernsOn}, or else the day booked. */
    public LocalDate concerns() {
        return concernsOn == null ? occurredOn : concernsOn;
    }
}
