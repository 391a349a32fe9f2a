package vn.unionledger.api.welfare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;

/**
 * A list of gifts to be given.
 *
 * @param classes one per rate
 * @param total as the paper states it, đồng: the sum over the classes of rate × count
 * @param on the day of the list; absent means today
 * @param invented whether the figures are invented for a sample
 */
public record GiftsAsked(
        FundCode fund,
        Occasion occasion,
        List<ClassAsked> classes,
        Vnd total,
        @Nullable @Length(max = 120) String document,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {
    public GiftsAsked {
        classes = List.copyOf(classes);
    }

    /**
     * Recipients of one rate.
     *
     * @param label a plain word for the class, never a person's trait
     * @param rate đồng for each
     */
    public record ClassAsked(@Length(max = 40) String label, Recipients to, Vnd rate, int count) {
        GiftClass gift() {
            return new GiftClass(label, to, rate, count);
        }
    }
}
