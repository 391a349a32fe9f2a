package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * A campaign as it stood.
 *
 * @param owner whom the money belongs to; absent where it is given to the fund itself
 * @param received đồng collected up to the last day asked for, returned donations taken off
 * @param handedOver đồng handed to the owner
 * @param owed what the owner has still to get: of a pass-through fund all of the rest
 */
public record CampaignRow(
        CampaignId campaign,
        String title,
        FundCode fund,
        @Nullable String owner,
        @Nullable String document,
        LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Vnd received,
        Vnd handedOver,
        Vnd owed,
        boolean invented,
        long position,
        String hash) {}
