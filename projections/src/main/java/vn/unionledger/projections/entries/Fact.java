package vn.unionledger.projections.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A dated fact that reports count and that is no entry: aid approved, a round proposed, a gift registered.
 * Holds only what may stand in the clear. Its key is (position, line).
 *
 * @param line 0 for the fact itself, from 1 for its parts
 * @param on the day it happened
 * @param subject the fund, case, round, campaign, gift, event or loan it is about
 * @param topic the fund's kind, care reason or occasion it is sorted by
 * @param whom whom gifts go to, as reports count them
 * @param amount đồng: asked, approved, paid, the rate of a class, the value of a gift
 * @param count people helped, gifts, people who took part
 * @param origin the lower unit a case comes from
 * @param title a campaign's or event's title, a gift's purpose, the label of a class
 * @param owner whom a campaign collects for, who gave a gift
 * @param person a borrower, by random id
 * @param by who did it
 * @param details whether sealed words belong to it, for those who may read them
 * @param closesOn the last day of a campaign
 */
public record Fact(
        long position,
        int line,
        UnitId unit,
        FactKind what,
        LocalDate on,
        long recordedAt,
        String subject,
        @Nullable String topic,
        @Nullable String whom,
        @Nullable FundCode fund,
        @Nullable Vnd amount,
        int count,
        @Nullable SectionCode section,
        @Nullable UnitId origin,
        @Nullable String title,
        @Nullable String owner,
        @Nullable String document,
        @Nullable VoucherId voucher,
        @Nullable PersonId person,
        @Nullable PersonId by,
        @Nullable LocalDate closesOn,
        boolean details,
        boolean invented,
        Sha256 hash) {}
