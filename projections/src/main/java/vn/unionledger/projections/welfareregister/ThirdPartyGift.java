package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.money.Vnd;

/** A gift of a third party that the union arranged; no money of it touched the union's books. */
public record ThirdPartyGift(
        GiftId gift,
        String donor,
        String purpose,
        Vnd value,
        LocalDate on,
        boolean invented,
        long position,
        String hash) {}
