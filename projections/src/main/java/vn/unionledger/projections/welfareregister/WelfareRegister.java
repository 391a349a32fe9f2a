package vn.unionledger.projections.welfareregister;

import static vn.unionledger.projections.entries.FactKind.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Fact;
import vn.unionledger.projections.entries.FactBook;

/** Asks what a union did for people in a period, each thing as it stood on its last day, as known at a position. */
public final class WelfareRegister {
    private final JdbcClient views;
    private final FactBook facts;
    private final AdvanceBook advances;

    public WelfareRegister(DataSource database) {
        this.views = JdbcClient.create(database);
        this.facts = new FactBook(database);
        this.advances = new AdvanceBook(views);
    }

    /** The cases that anything happened to in the period, in the order they were asked for. */
    public List<CaseRow> cases(UnitId unit, Asked asked) {
        return lives(unit, asked, List.of(AID_REQUESTED, AID_APPROVED, AID_DECLINED, AID_PAID, AID_PAYMENT_REVERSED))
                .stream()
                .map(WelfareRegister::aCase)
                .toList();
    }

    /** One case as it stood; nothing if it was unknown. */
    public Optional<CaseRow> aCase(CaseId id, Asked asked) {
        return life(id.value(), asked).map(WelfareRegister::aCase);
    }

    /** The gift rounds that anything happened to in the period, in the order they were put forward. */
    public List<RoundRow> rounds(UnitId unit, Asked asked) {
        return lives(
                        unit,
                        asked,
                        List.of(
                                ROUND_PROPOSED,
                                ROUND_CLASS,
                                ROUND_APPROVED,
                                ROUND_DECLINED,
                                ROUND_PAID,
                                ROUND_PAYMENT_REVERSED))
                .stream()
                .map(WelfareRegister::round)
                .toList();
    }

    /** One gift round as it stood; nothing if it was unknown. */
    public Optional<RoundRow> round(RoundId id, Asked asked) {
        return life(id.value(), asked).map(WelfareRegister::round);
    }

    /** The events that anything happened to in the period, in the order they were planned. */
    public List<ActivityRow> activities(UnitId unit, Asked asked) {
        return lives(
                        unit,
                        asked,
                        List.of(
                                ACTIVITY_PLANNED,
                                ACTIVITY_APPROVED,
                                ADVANCE_PAID,
                                ADVANCE_CLEARED,
                                ACTIVITY_ENTRY_REVERSED,
                                ACTIVITY_HELD,
                                ATTENDANCE))
                .stream()
                .map(life -> activity(life, asked))
                .toList();
    }

    /** One event as it stood; nothing if it was unknown. */
    public Optional<ActivityRow> activity(ActivityId id, Asked asked) {
        return life(id.value(), asked).map(life -> activity(life, asked));
    }

    /** The advances open on the last day of the period, the oldest first. */
    public List<OpenAdvance> openAdvances(UnitId unit, Asked asked) {
        return advances.open(unit, asked);
    }

    /** All loans up to the last day of the period, with the people each once. */
    public LoanBook loans(UnitId unit, Asked asked) {
        Asked all = new Asked(null, asked.until(), asked.known(), asked.basis());
        List<LoanRow> loans =
                lives(unit, all, List.of(LOAN_REQUESTED, LOAN_APPROVED, LOAN_PAID_OUT, LOAN_PAYOUT_REVERSED)).stream()
                        .map(WelfareRegister::loan)
                        .toList();
        List<LoanRow> paid =
                loans.stream().filter(loan -> loan.state() == State.PAID).toList();
        return new LoanBook(
                loans,
                (int) paid.stream().map(LoanRow::borrower).distinct().count(),
                Vnd.sum(paid.stream().map(LoanRow::paid)),
                paid.stream().anyMatch(LoanRow::invented));
    }

    /** One loan as it stood; nothing if it was unknown. */
    public Optional<LoanRow> loan(LoanId id, Asked asked) {
        return life(id.value(), asked).map(WelfareRegister::loan);
    }

    /** Gifts of third parties registered in the period. */
    public List<ThirdPartyGift> thirdPartyGifts(UnitId unit, Asked asked) {
        return facts.until(unit, asked, GIFT_REGISTERED).stream()
                .filter(gift -> asked.covers(gift.on()))
                .map(gift -> new ThirdPartyGift(
                        new GiftId(gift.subject()),
                        Objects.requireNonNull(gift.owner()),
                        Objects.requireNonNull(gift.title()),
                        Life.amount(gift),
                        gift.on(),
                        gift.invented(),
                        gift.position(),
                        gift.hash().hex()))
                .toList();
    }

    /** The campaigns called up to the last day of the period, with what they had collected and handed over by then. */
    public List<CampaignRow> campaigns(UnitId unit, Asked asked) {
        Map<String, Collected> collected = collected(unit, asked);
        Map<String, Fact> longer = new HashMap<>();
        facts.until(unit, asked, CAMPAIGN_EXTENDED).forEach(one -> longer.put(one.subject(), one));
        return facts.until(unit, asked, CAMPAIGN_CALLED).stream()
                .map(called -> {
                    Collected money = collected.getOrDefault(called.subject(), Collected.NOTHING);
                    return new CampaignRow(
                            new CampaignId(called.subject()),
                            Objects.requireNonNull(called.title()),
                            Objects.requireNonNull(called.fund()),
                            called.owner(),
                            called.document(),
                            called.on(),
                            longer.getOrDefault(called.subject(), called).closesOn(),
                            money.received(),
                            money.handedOver(),
                            money.owed(),
                            money.invented(),
                            called.position(),
                            called.hash().hex());
                })
                .toList();
    }

    /** Every fact about one thing: the history of a case, round, campaign, event or loan. */
    public List<Fact> history(String subject, long known) {
        return facts.about(subject, known);
    }

    private record Collected(Vnd received, Vnd handedOver, Vnd owed, boolean invented) {
        static final Collected NOTHING = new Collected(Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, false);
    }

    private Map<String, Collected> collected(UnitId unit, Asked asked) {
        Map<String, Collected> all = new HashMap<>();
        views.sql("""
            select coalesce(o.ref, p.ref) campaign,
                   sum(case when coalesce(o.purpose, p.purpose) in ('donation', 'levy')
                            and e.account like 'place:%%'
                            then e.amount else 0 end),
                   sum(case when coalesce(o.purpose, p.purpose) = 'hand-over' and e.account like 'place:%%'
                            then -e.amount else 0 end),
                   sum(case when e.account = 'owed-to-owner' then -e.amount else 0 end),
                   max(e.invented)
            from posting p
            join entry e on e.position = p.position
            left join posting o on o.voucher = p.reverses
            where p.unit = :unit and p.purpose in ('donation', 'levy', 'hand-over', 'reversal')
              and coalesce(o.purpose, p.purpose) in ('donation', 'levy', 'hand-over')
              and p.%1$s <= :until and p.position <= :known
            group by campaign\
            """.formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) -> all.put(
                        row.getString(1),
                        new Collected(
                                Vnd.of(row.getLong(2)),
                                Vnd.of(row.getLong(3)),
                                Vnd.of(row.getLong(4)),
                                row.getInt(5) != 0)))
                .list();
        return all;
    }

    private List<Life> lives(UnitId unit, Asked asked, List<vn.unionledger.projections.entries.FactKind> kinds) {
        List<Fact> told = facts.until(unit, asked, kinds.toArray(vn.unionledger.projections.entries.FactKind[]::new));
        return Life.of(told, asked, numbers(told));
    }

    private Optional<Life> life(String subject, Asked asked) {
        List<Fact> told = facts.about(subject, asked.known()).stream()
                .filter(fact -> !fact.on().isAfter(asked.until()))
                .toList();
        Asked ever = new Asked(null, asked.until(), asked.known(), asked.basis());
        return Life.of(told, ever, numbers(told)).stream().findFirst();
    }

    /** The numbers of the vouchers that these facts name. */
    private Function<VoucherId, @Nullable String> numbers(List<Fact> told) {
        Map<VoucherId, String> numbers = new HashMap<>();
        List<String> vouchers = told.stream()
                .map(Fact::voucher)
                .filter(Objects::nonNull)
                .map(VoucherId::value)
                .distinct()
                .toList();
        for (int from = 0; from < vouchers.size(); from += 500) {
            views.sql("select voucher, number from posting where voucher in (:vouchers)")
                    .param("vouchers", vouchers.subList(from, Math.min(vouchers.size(), from + 500)))
                    .query(row -> {
                        numbers.put(new VoucherId(row.getString(1)), row.getString(2));
                    });
        }
        return numbers::get;
    }

    private static CaseRow aCase(Life life) {
        Fact begin = life.begin();
        return new CaseRow(
                new CaseId(begin.subject()),
                CareReason.valueOf(Objects.requireNonNull(begin.topic())),
                Objects.requireNonNull(begin.fund()),
                Life.amount(begin),
                life.approved(),
                life.paid(),
                begin.count(),
                begin.section(),
                begin.origin(),
                life.state(),
                begin.on(),
                life.decidedOn(),
                life.payments(),
                begin.by(),
                life.decidedBy(),
                begin.details(),
                begin.invented(),
                begin.position(),
                begin.hash().hex());
    }

    private static RoundRow round(Life life) {
        Fact begin = life.begin();
        return new RoundRow(
                new RoundId(begin.subject()),
                Occasion.valueOf(Objects.requireNonNull(begin.topic())),
                Objects.requireNonNull(begin.fund()),
                life.parts().stream()
                        .map(part -> new RoundRow.GiftRow(
                                Objects.requireNonNull(part.title()),
                                Recipients.valueOf(Objects.requireNonNull(part.whom())),
                                Life.amount(part),
                                part.count()))
                        .toList(),
                begin.count(),
                Life.amount(begin),
                life.paid(),
                begin.document(),
                life.state(),
                begin.on(),
                life.decidedOn(),
                life.payments(),
                begin.by(),
                life.decidedBy(),
                begin.invented(),
                begin.position(),
                begin.hash().hex());
    }

    private static LoanRow loan(Life life) {
        Fact begin = life.begin();
        return new LoanRow(
                new LoanId(begin.subject()),
                Objects.requireNonNull(begin.person()),
                Objects.requireNonNull(begin.fund()),
                Life.amount(begin),
                life.paid(),
                life.state(),
                begin.on(),
                life.decidedOn(),
                life.payments(),
                begin.by(),
                life.decidedBy(),
                begin.invented(),
                begin.position(),
                begin.hash().hex());
    }

    private ActivityRow activity(Life life, Asked asked) {
        Fact begin = life.begin();
        Spent spent = spent(begin.unit(), begin.subject(), asked);
        Fact held = life.held();
        return new ActivityRow(
                new ActivityId(begin.subject()),
                Objects.requireNonNull(begin.title()),
                Objects.requireNonNull(begin.fund()),
                begin.document(),
                Life.amount(begin),
                life.approved(),
                spent.advanced(),
                spent.cost(),
                spent.open(),
                held == null ? null : held.on(),
                life.parts().stream()
                        .map(part -> new ActivityRow.Attended(Objects.requireNonNull(part.title()), part.count()))
                        .toList(),
                begin.on(),
                life.decidedOn(),
                life.payments(),
                begin.by(),
                life.decidedBy(),
                begin.position(),
                begin.hash().hex());
    }

    private record Spent(Vnd advanced, Vnd cost, Vnd open) {}

    private Spent spent(UnitId unit, String activity, Asked asked) {
        return views.sql("""
            select coalesce(sum(case when coalesce(o.purpose, p.purpose) = 'advance'
                                      and e.account like 'advance:%%' then e.amount else 0 end), 0),
                   coalesce(sum(case when e.account like 'expense:%%' then e.amount else 0 end), 0),
                   coalesce(sum(case when e.account like 'advance:%%' then e.amount else 0 end), 0)
            from posting p
            join entry e on e.position = p.position
            left join posting o on o.voucher = p.reverses
            where p.unit = :unit and p.purpose in ('advance', 'advance-settled', 'reversal')
              and coalesce(o.ref, p.ref) = :activity and p.%1$s <= :until
              and p.position <= :known\
            """.formatted(asked.basis().column()))
                .param("unit", unit.value())
                .param("activity", activity)
                .param("until", asked.until())
                .param("known", asked.known())
                .query((row, number) ->
                        new Spent(Vnd.of(row.getLong(1)), Vnd.of(row.getLong(2)), Vnd.of(row.getLong(3))))
                .single();
    }
}
