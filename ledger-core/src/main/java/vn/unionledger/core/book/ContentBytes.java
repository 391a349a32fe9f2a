package vn.unionledger.core.book;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.privacy.Sealed;

/**
 * The bytes a voucher's fingerprint is taken of: a format tag, then every part in its order, each text with its length before
 * it, each number in eight bytes, each part that may be absent with 0 or 1 before it. No two contents share them.
 */
final class ContentBytes {
    private static final String FORMAT = "voucher-content/1";

    /** Another word than for dues without a roll: what follows it reads otherwise. */
    private static final String DUES_WITH_ROLL = "dues-roll";

    /** Likewise of donations. */
    private static final String DONATION_WITH_LIST = "donation-list";

    private ByteBuffer out = ByteBuffer.allocate(1024);

    private ContentBytes() {}

    static byte[] of(VoucherContent content) {
        ContentBytes bytes = new ContentBytes();
        bytes.text(FORMAT).content(content);
        return Arrays.copyOf(bytes.out.array(), bytes.out.position());
    }

    private void content(VoucherContent content) {
        text(content.kind().name());
        text(content.documentOn()).text(content.occurredOn()).optional(content.concernsOn());
        number(content.lines().size());
        content.lines().forEach(this::line);
        purpose(content.purpose());
        optional(content.counterparty()).sealed(content.note()).flag(content.invented());
    }

    private void line(Line line) {
        text(line.fund()).text(line.account()).number(line.amount().dong()).optional(line.section());
    }

    private void purpose(Purpose purpose) {
        text(word(purpose));
        switch (purpose) {
            case Purpose.Dues p -> text(p.month()).rollIfAny(p.roll());
            case Purpose.DuesRefund p -> text(p.month()).roll(p.roll());
            case Purpose.Contribution p -> text(p.month());
            case Purpose.Allocation p -> flag(p.byRatio());
            case Purpose.Donation p -> text(p.campaign()).listIfAny(p.list());
            case Purpose.LateDonation p -> text(p.campaign());
            case Purpose.LateReturned p -> text(p.campaign()).text(p.of());
            case Purpose.Levy p -> text(p.campaign()).number(p.year()).list(p.list());
            case Purpose.FundTransfer p ->
                text(p.decision()).text(p.decidedOn()).text(p.ground().name());
            case Purpose.HandOver p -> text(p.campaign()).optional(p.ownerReceipt());
            case Purpose.Welfare p ->
                text(p.aCase()).text(p.reason().name()).number(p.instalment()).number(p.persons());
            case Purpose.Gift p -> text(p.round()).text(p.occasion().name()).number(p.recipients());
            case Purpose.AdvanceIssued p -> text(p.activity()).text(p.advance());
            case Purpose.AdvanceSettled p -> text(p.activity()).text(p.advance());
            case Purpose.ShareOwed p -> text(p.month());
            case Purpose.ShareAdjusted p -> text(p.month()).text(p.policy());
            case Purpose.EmployerPaid p -> text(p.employer());
            case Purpose.ShareReckoned p ->
                text(p.month()).text(p.income().name()).text(p.policy());
            case Purpose.Sent p -> text(p.transfer()).text(p.to()).text(p.kind().name());
            case Purpose.Received p ->
                text(p.transfer()).text(p.from()).text(p.kind().name()).optional(p.allocation());
            case Purpose.ToRefund p -> text(p.income().name());
            case Purpose.Refunded p -> text(p.of());
            case Purpose.LoanDisbursed p -> text(p.loan());
            case Purpose.LoanRepaid p -> text(p.loan());
            case Purpose.LoanWrittenOff p -> text(p.loan()).text(p.decision());
            case Purpose.CapitalReturned p -> text(p.member());
            case Purpose.Imported p ->
                text(p.file())
                        .number(p.txn())
                        .text(p.source())
                        .text(p.sourceKind())
                        .text(p.sourceItem());
            case Purpose.Reversal p -> text(p.of());
            case Purpose.Correction p -> text(p.of()).purpose(p.right());
            case Purpose.Shortage p -> text(p.of());
            case Purpose.OtherIncome _,
                    Purpose.Expense _,
                    Purpose.Transfer _,
                    Purpose.PaidUp _,
                    Purpose.FundCapital _,
                    Purpose.Opening _ -> {}
        }
    }

    private static String word(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Dues dues when dues.roll() != null -> DUES_WITH_ROLL;
            case Purpose.Donation donation when donation.list() != null -> DONATION_WITH_LIST;
            default -> purpose.word();
        };
    }

    private ContentBytes listIfAny(@Nullable CollectionList list) {
        return list == null ? this : list(list);
    }

    private ContentBytes list(CollectionList list) {
        number(list.lines().size());
        list.lines().forEach(line -> optional(line.person())
                .optional(line.section())
                .number(line.amount().dong()));
        return this;
    }

    private ContentBytes rollIfAny(@Nullable DuesRoll roll) {
        return roll == null ? this : roll(roll);
    }

    private ContentBytes roll(DuesRoll roll) {
        number(roll.lines().size());
        roll.lines().forEach(line -> text(line.member())
                .optional(line.section())
                .number(line.amount().dong())
                .number(line.excess().dong()));
        return this;
    }

    private ContentBytes sealed(@Nullable Sealed<?> sealed) {
        flag(sealed != null);
        return sealed == null
                ? this
                : text(sealed.subject()).text(sealed.key()).text(sealed.field()).text(sealed.cipher());
    }

    private ContentBytes optional(@Nullable Object value) {
        flag(value != null);
        return value == null ? this : text(value);
    }

    /** Ids, dates and accounts print themselves bare. */
    private ContentBytes text(Object value) {
        String text = value.toString();
        requireWhole(text);
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        room(utf8.length).put(utf8);
        return this;
    }

    /** Half a character has no bytes of its own: two such texts would share theirs. */
    private static void requireWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new IllegalArgumentException("half a character in a voucher's text");
                }
                i++;
            }
        }
    }

    private ContentBytes number(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    private ContentBytes flag(boolean value) {
        room(1).put((byte) (value ? 1 : 0));
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (out.remaining() < bytes) {
            int needed = Math.addExact(out.position(), bytes);
            out = ByteBuffer.allocate(Math.max(2 * out.capacity(), needed)).put(out.flip());
        }
        return out;
    }
}
