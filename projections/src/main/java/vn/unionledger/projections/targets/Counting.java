package vn.unionledger.projections.targets;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.target.BudgetLine;
import vn.unionledger.core.target.CountOf;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.Outcome;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.asof.Asked;

/** Counts, for a target, what the ledger itself holds of a period. What was taken back counts no more. */
final class Counting {
    private final JdbcClient views;

    Counting(JdbcClient views) {
        this.views = views;
    }

    Outcome outcome(UnitId unit, Measure measure, Asked period) {
        return switch (measure) {
            case Measure.CampaignCollected m ->
                Outcome.of(collected(
                        unit,
                        period,
                        "coalesce(o.ref, p.ref) = :what",
                        m.campaign().value()));
            case Measure.FundCollected m ->
                Outcome.of(collected(unit, period, "e.fund = :what", m.fund().value()));
            case Measure.Counted m -> Outcome.of(count(unit, m.what(), period));
            case Measure.Ratio m -> new Outcome(count(unit, m.part(), period), count(unit, m.whole(), period));
            case Measure.Recorded _ -> throw new IllegalArgumentException("told by people: " + measure);
        };
    }

    /** What came in that is income of its fund or owed to the owner, whatever went out again. */
    private long collected(UnitId unit, Asked period, String condition, String what) {
        return views.sql("""
            select coalesce(sum(-e.amount), 0)
            from entry e
            join posting p on p.position = e.position
            left join posting o on o.voucher = p.reverses
            where e.unit = :unit and %s and e.occurred_on between :from and :until
              and e.position <= :known
              and (e.account like 'income:%%'
                   or (e.account = 'owed-to-owner' and coalesce(o.purpose, p.purpose) in ('donation', 'levy')))\
            """.formatted(condition))
                .param("unit", unit.value())
                .param("what", what)
                .param("from", period.start())
                .param("until", period.until())
                .param("known", period.known())
                .query(Long.class)
                .single();
    }

    private long count(UnitId unit, CountOf what, Asked period) {
        return switch (what) {
            case CASES_PAID -> net(unit, period, "1", "AID_PAID", "AID_PAYMENT_REVERSED");
            case PEOPLE_HELPED -> net(unit, period, "count", "AID_PAID", "AID_PAYMENT_REVERSED");
            case GIFTS_GIVEN -> net(unit, period, "count", "ROUND_PAID", "ROUND_PAYMENT_REVERSED");
            case ACTIVITIES_HELD -> net(unit, period, "1", "ACTIVITY_HELD", "");
            case PARTICIPANTS -> net(unit, period, "count", "ATTENDANCE", "");
            case LOANS_PAID_OUT -> net(unit, period, "1", "LOAN_PAID_OUT", "LOAN_PAYOUT_REVERSED");
            case BORROWERS -> borrowers(unit, period);
            case INSPECTIONS_DONE -> inspections(unit, period, "<> 'SUPERVISION'", "= 'DONE'");
            case INSPECTIONS_ALL -> inspections(unit, period, "<> 'SUPERVISION'", "is not null");
            case SUPERVISIONS_DONE -> inspections(unit, period, "= 'SUPERVISION'", "= 'DONE'");
            case MEMBERS ->
                members(unit, period).people().values().stream()
                        .filter(member -> member.isMemberOn(period.until()))
                        .count();
            case MEMBERS_ADMITTED -> admitted(unit, period);
        };
    }

    private long net(UnitId unit, Asked period, String each, String done, String undone) {
        return views.sql("select coalesce(sum(case when what = :undone then -" + each + " else " + each
                        + " end), 0) from fact where unit = :unit and what in (:done, :undone)"
                        + " and on_date between :from and :until and position <= :known")
                .param("unit", unit.value())
                .param("done", done)
                .param("undone", undone)
                .param("from", period.start())
                .param("until", period.until())
                .param("known", period.known())
                .query(Long.class)
                .single();
    }

    private long borrowers(UnitId unit, Asked period) {
        return views.sql("""
            select count(distinct f.person) from fact f
            where f.unit = :unit and f.what = 'LOAN_PAID_OUT' and f.on_date between :from and :until
              and f.position <= :known
              and not exists (select 1 from fact back where back.subject = f.subject
                and back.what = 'LOAN_PAYOUT_REVERSED' and back.voucher = f.voucher
                and back.on_date <= :until and back.position <= :known)\
            """)
                .param("unit", unit.value())
                .param("from", period.start())
                .param("until", period.until())
                .param("known", period.known())
                .query(Long.class)
                .single();
    }

    /** Inspections by how far they had come by the end of the period, if anything happened to them in it. */
    private long inspections(UnitId unit, Asked period, String kind, String state) {
        return views.sql("select count(*) from inspection i where i.unit = :unit and i.kind " + kind + " and i.state "
                        + state
                        + " and i.on_date between :from and :until and i.position <= :known"
                        + " and not exists (select 1 from inspection later where later.unit = i.unit"
                        + " and later.inspection = i.inspection and later.position > i.position"
                        + " and later.position <= :known and later.on_date <= :until)")
                .param("unit", unit.value())
                .param("from", period.start())
                .param("until", period.until())
                .param("known", period.known())
                .query(Long.class)
                .single();
    }

    private Members members(UnitId unit, Asked period) {
        return views
                .sql("select name, revision, facts from member_fact where unit = :unit and position <= :known"
                        + " order by position")
                .param("unit", unit.value())
                .param("known", period.known())
                .query((row, number) -> (MemberEvent) Codec.FACTS.readEvent(
                        new EventName(row.getString(1), row.getInt(2)),
                        row.getString(3).getBytes(UTF_8)))
                .list()
                .stream()
                .reduce(Members.NOBODY, Members::evolve, (one, other) -> other);
    }

    private long admitted(UnitId unit, Asked period) {
        return members(unit, period).people().values().stream()
                .filter(member -> member.stays().stream().anyMatch(stay -> period.covers(stay.from())))
                .count();
    }

    /** What was spent under a budget line in the period. */
    Vnd spent(UnitId unit, BudgetLine line, Asked period) {
        var activity = line.activity();
        return Vnd.of(views.sql("""
            select coalesce(sum(e.amount), 0)
            from entry e
            join posting p on p.position = e.position
            left join posting o on o.voucher = p.reverses
            where e.unit = :unit and e.fund = :fund and e.occurred_on between :from and :until
              and e.position <= :known
              and (e.account = :item or e.account like :parts)
              and (:activity is null or coalesce(o.ref, p.ref) = :activity)\
            """)
                .param("unit", unit.value())
                .param("fund", line.fund().value())
                .param("item", "expense:" + line.item())
                .param("parts", "expense:" + line.item().replace("%", "\\%").replace("_", "\\_") + "/%")
                .param("activity", activity == null ? null : activity.value())
                .param("from", period.start())
                .param("until", period.until())
                .param("known", period.known())
                .query(Long.class)
                .single());
    }
}
