package vn.unionledger.core.campaign;

import java.time.LocalDate;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What may be asked about a third party's gift. */
public sealed interface ThirdPartyGiftCommand extends Targeted {
    UnitId unit();

    GiftId gift();

    @Override
    default String target() {
        return "gift/" + gift();
    }

    /**
     * Puts a gift into the register which the union arranged and whose money never touches its account.
     *
     * @param donor the body that gives; people are not named
     * @param purpose what it is for, in words
     */
    record RegisterThirdPartyGift(
            UnitId unit,
            GiftId gift,
            String donor,
            String purpose,
            Vnd value,
            LocalDate on,
            boolean invented,
            PersonId by,
            LocalDate today)
            implements ThirdPartyGiftCommand {}
}
