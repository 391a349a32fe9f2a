package vn.unionledger.api.page.voucher;

import static vn.unionledger.api.page.voucher.VoucherForm.Blank.AMOUNT;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.DECIDED_ON;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.DECISION;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.FROM;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.FUND;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.GROUND;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.ITEM;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.MEMBER;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.MONTH;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.OWNER_RECEIPT;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.PARTS;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.PLACE;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.RATIO;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.REST;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.RETURNED;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.SECTION;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.SPENT;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.TO;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.TO_FUND;
import static vn.unionledger.api.page.voucher.VoucherForm.Blank.TO_PLACE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.fund.FundUse;

/** The acts a treasurer has a form for, in the order they are offered, each with the blanks to be filled in. */
enum VoucherForm {
    DUES("dues", Way.IN, Matter.NONE, FUND, PLACE, MONTH, PARTS),
    CONTRIBUTION("contribution", Way.IN, Matter.NONE, FUND, PLACE, MONTH, AMOUNT),
    ALLOCATION("allocation", Way.IN, Matter.NONE, FUND, PLACE, RATIO, AMOUNT),
    DONATION("donation", Way.IN, Matter.CAMPAIGN, PLACE, PARTS),
    OTHER_INCOME("other-income", Way.IN, Matter.NONE, FUND, PLACE, ITEM, AMOUNT),
    CAPITAL("fund-capital", Way.IN, Matter.NONE, FUND, PLACE, AMOUNT),
    MEMBER_CAPITAL("member-capital", Way.IN, Matter.NONE, MEMBER, FUND, PLACE, AMOUNT),
    WELFARE("welfare", Way.OUT, Matter.CASE, PLACE, AMOUNT),
    GIFT("gift", Way.OUT, Matter.ROUND, PLACE, PARTS),
    EXPENSE("expense", Way.OUT, Matter.NONE, FUND, PLACE, ITEM, SECTION, AMOUNT),
    ADVANCE("advance", Way.OUT, Matter.ACTIVITY, PLACE, AMOUNT),
    SETTLEMENT("advance-settled", Way.OUT, Matter.ADVANCE, SPENT, RETURNED, REST),
    HAND_OVER("hand-over", Way.OUT, Matter.CAMPAIGN, PLACE, AMOUNT, OWNER_RECEIPT),
    PAID_UP("paid-up", Way.OUT, Matter.NONE, FUND, PLACE, AMOUNT),
    LOAN("loan", Way.OUT, Matter.LOAN, PLACE, AMOUNT),
    TRANSFER("transfer", Way.WITHIN, Matter.NONE, FUND, FROM, TO, AMOUNT),
    BETWEEN_FUNDS(
            "between-funds",
            Way.WITHIN,
            Matter.NONE,
            FUND,
            PLACE,
            TO_FUND,
            TO_PLACE,
            DECISION,
            DECIDED_ON,
            GROUND,
            AMOUNT),
    SHARE_OWED("share-owed", Way.WITHIN, Matter.NONE, FUND, MONTH, AMOUNT);

    /** Which way the money goes; the word stands in addresses. */
    enum Way {
        IN("thu"),
        OUT("chi"),
        WITHIN("chuyen");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        static Optional<Way> of(String word) {
            return Arrays.stream(values()).filter(way -> way.word.equals(word)).findFirst();
        }
    }

    /** What has to be chosen before there is anything to fill in. */
    enum Matter {
        NONE,
        CAMPAIGN,
        CASE,
        ROUND,
        ACTIVITY,
        ADVANCE,
        LOAN
    }

    /** A blank, with the name its field has in what is sent. */
    enum Blank {
        FUND("fund"),
        PLACE("place"),
        FROM("from"),
        TO("to"),
        TO_FUND("toFund"),
        TO_PLACE("toPlace"),
        DECISION("decision"),
        DECIDED_ON("decidedOn"),
        GROUND("ground"),
        MONTH("month"),
        RATIO("byRatio"),
        ITEM("item"),
        SECTION("section"),
        OWNER_RECEIPT("ownerReceipt"),
        AMOUNT("amount"),
        PARTS("parts"),
        MEMBER("member"),
        SPENT("spent"),
        RETURNED("returned"),
        REST("place");

        private final String field;

        Blank(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    private final String word;
    private final Way way;
    private final Matter matter;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Blank> blanks;

    VoucherForm(String word, Way way, Matter matter, Blank... blanks) {
        this.word = word;
        this.way = way;
        this.matter = matter;
        this.blanks = List.of(blanks);
    }

    /** As it is sent, and as it stands in addresses. */
    public String word() {
        return word;
    }

    public Way way() {
        return way;
    }

    public Matter matter() {
        return matter;
    }

    public List<Blank> blanks() {
        return blanks;
    }

    /** The list in it, whose rows people fill in as many as they need; nothing for one without. */
    @Nullable
    String list() {
        return blanks.contains(PARTS) ? PARTS.field() : blanks.contains(SPENT) ? SPENT.field() : null;
    }

    /** What money of a fund has to be good for, for the fund to be offered. */
    @Nullable
    FundUse use() {
        return switch (this) {
            case DUES -> FundUse.DUES;
            case CONTRIBUTION -> FundUse.CONTRIBUTION;
            case ALLOCATION -> FundUse.ALLOCATION;
            case OTHER_INCOME -> FundUse.OTHER_INCOME;
            case CAPITAL, MEMBER_CAPITAL -> FundUse.CAPITAL;
            case EXPENSE -> FundUse.EXPENSE;
            case PAID_UP, SHARE_OWED -> FundUse.UPPER_SHARE;
            case BETWEEN_FUNDS -> FundUse.TO_OTHER_FUND;
            case DONATION, WELFARE, GIFT, ADVANCE, SETTLEMENT, HAND_OVER, LOAN, TRANSFER -> null;
        };
    }

    /** Who stands on the other side, as a message's last word. */
    public String party() {
        return this == SETTLEMENT ? "SETTLEMENT" : way.name();
    }

    static Optional<VoucherForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word.equals(word)).findFirst();
    }
}
