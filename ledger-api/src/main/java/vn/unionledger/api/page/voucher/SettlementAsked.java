package vn.unionledger.api.page.voucher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.voucher.PaperAsked;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.TypedAmount;
import vn.unionledger.core.money.Vnd;

/**
 * The settling of an advance as it is filled in: what was spent and what was given back must come to what was advanced, both
 * counted by the person who has them before them. What was spent beyond it is another voucher's.
 *
 * @param place where the rest comes back
 * @param returned đồng given back; absent for nothing
 * @param spent absent where all was given back
 */
record SettlementAsked(
        @JsonUnwrapped PaperAsked paper,
        FundCode fund,
        PlaceCode place,
        ActivityId activity,
        AdvanceId advance,
        Vnd advanced,
        @Nullable Vnd returned,
        @Nullable List<VoucherAsked.SpentAsked> spent) {

    private static final String RETURNED = "returned";

    SettlementAsked {
        spent = spent == null ? List.of() : List.copyOf(spent);
    }

    /** Reads the form. @throws FaultyRequestException at the field that does not fit */
    static VoucherAsked of(Map<String, List<String>> fields) {
        if (isZero(fields.get(RETURNED))) {
            fields.remove(RETURNED);
        }
        return RequestReader.form(fields, SettlementAsked.class).fitting();
    }

    private VoucherAsked fitting() {
        List<VoucherAsked.SpentAsked> rows = new ArrayList<>(Objects.requireNonNullElse(spent, List.of()));
        long sum = rows.stream().mapToLong(row -> row.amount().dong()).reduce(0, Math::addExact);
        if (sum > Vnd.MAX_DONG) {
            throw fault("spent", "amount-too-large", Vnd.MAX_DONG);
        }
        Vnd used = Vnd.of(sum);
        Vnd rest = advanced.minus(used);
        if (rest.isNegative()) {
            throw fault("spent", "settlement-over", advanced, used, rest.negate());
        }
        Vnd back = Objects.requireNonNullElse(returned, Vnd.ZERO);
        if (!back.equals(rest)) {
            throw rest.isZero()
                    ? fault(RETURNED, "settlement-nothing-left", advanced)
                    : fault(RETURNED, "settlement-rest", advanced, used, rest);
        }
        return new VoucherAsked.Settlement(paper, fund, place, activity, advance, advanced, rows);
    }

    private static FaultyRequestException fault(String field, String code, Object... facts) {
        return new FaultyRequestException(Fault.of("/" + field, code, facts));
    }

    private static boolean isZero(@Nullable List<String> typed) {
        return typed != null
                && !typed.isEmpty()
                && TypedAmount.parse(typed.getLast()) instanceof TypedAmount.Read(Vnd amount)
                && amount.isZero();
    }
}
