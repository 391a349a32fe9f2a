package vn.unionledger.core.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What may be asked about gifts of things. */
public sealed interface InKindCommand extends Targeted {
    UnitId unit();

    GiftId gift();

    PersonId by();

    LocalDate today();

    @Override
    default String target() {
        return "in-kind/" + gift();
    }

    /** Puts things that were given into the register. */
    record ReceiveInKind(
            UnitId unit,
            GiftId gift,
            @Nullable CampaignId campaign,
            String description,
            long quantity,
            String measure,
            @Nullable Vnd value,
            @Nullable SectionCode section,
            @Nullable String donor,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements InKindCommand {}

    /** Says that some of them were handed on. */
    record GiveInKindOn(
            UnitId unit,
            GiftId gift,
            long quantity,
            String to,
            @Nullable String receipt,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements InKindCommand {}

    /** Takes an entry back that was made by mistake; only as long as nothing of it was handed on. */
    record WithdrawInKind(UnitId unit, GiftId gift, String reason, PersonId by, LocalDate today)
            implements InKindCommand {}
}
