package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Days;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.policy.PolicyDesk.Acceptance;
import vn.unionledger.api.policy.PolicyDesk.Accepted;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.contribution.MonthShift;
import vn.unionledger.core.dues.Shift;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.policy.Difference;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.levels.EnrolledEmployer;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/** Dated rules over HTTP. */
@RestController
@RequestMapping("/api/v1/policies")
class PolicyApi {
    private static final String NONE = "policy.none";

    private final PolicyDesk desk;
    private final Policies policies;
    private final Effects effects;
    private final DuesEffects duesEffects;
    private final ContributionEffects contributionEffects;
    private final Reveal reveal;
    private final ViewStates views;
    private final Acts acts;

    PolicyApi(
            PolicyDesk desk,
            Policies policies,
            Effects effects,
            DuesEffects duesEffects,
            ContributionEffects contributionEffects,
            Reveal reveal,
            ViewStates views,
            Acts acts) {
        this.desk = desk;
        this.policies = policies;
        this.effects = effects;
        this.duesEffects = duesEffects;
        this.contributionEffects = contributionEffects;
        this.reveal = reveal;
        this.views = views;
        this.acts = acts;
    }

    /**
     * The rules a unit may read, in the order they were recorded: those for everyone, and its own.
     *
     * @param kind one kind only
     * @param toConfirm whether only those that nobody has confirmed
     */
    @GetMapping
    Cut<PolicySheet> list(
            Seen seen,
            Asked asked,
            @RequestParam(required = false) @Nullable RuleKind kind,
            @RequestParam(required = false) @Nullable Boolean toConfirm,
            @RequestParam(required = false) @Nullable Long after) {
        List<PolicySheet> rows = policies.readableBy(seen.unit(), asked.known()).stream()
                .filter(row -> kind == null || row.policy().rule().kind() == kind)
                .filter(row -> !Boolean.TRUE.equals(toConfirm) || row.toConfirm())
                .map(PolicySheet::of)
                .toList();
        return Cut.of(rows, PolicySheet::position, after);
    }

    /** One rule as known at the position asked for. */
    @GetMapping("/{policy}")
    PolicySheet show(Seen seen, @PathVariable PolicyId policy, Asked asked) {
        return PolicySheet.of(row(seen, policy, asked.known()));
    }

    /**
     * The rules in force for a unit on a day, as people knew them on a day.
     *
     * @param on the day they are in force; absent means today
     * @param knownBy the day of knowledge: decisions known later are left out; absent means today
     */
    @GetMapping("/in-force")
    List<PolicySheet> inForce(
            Seen seen,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String knownBy) {
        long known = views.shown();
        LocalDate day = Objects.requireNonNullElse(Days.read("on", on), acts.today());
        LocalDate knowledge = Objects.requireNonNullElse(Days.read("knownBy", knownBy), acts.today());
        Standing standing = effects.standing(seen.unit(), day, known);
        if (standing == null) {
            return List.of();
        }
        List<PolicyRow> rows = policies.readableBy(seen.unit(), known);
        Rulebook rules = new Rulebook(rows.stream().map(PolicyRow::policy).toList());
        Set<PolicyId> found = new LinkedHashSet<>();
        for (Policy policy : rules.policies()) {
            rules.inForceFor(seen.unit(), policy.rule().kind(), policy.rule().matter(), standing, day, knowledge)
                    .ifPresent(one -> found.add(one.policy()));
        }
        return rows.stream()
                .filter(row -> found.contains(row.policy().policy()))
                .map(PolicySheet::of)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@RequestBody PolicyAsked asked, Sending sending) {
        return Recorded.of(PolicyDesk.idOf(sending), desk.record(sending, asked));
    }

    /** @param evidence what the rule was compared with: the number of the document, the page */
    record Confirmation(@Length(max = 500) String evidence) {}

    @PostMapping("/{policy}/confirm")
    Recorded confirm(@PathVariable PolicyId policy, @RequestBody Confirmation asked, Sending sending) {
        return Recorded.of(policy, desk.confirm(sending, policy, asked.evidence()));
    }

    /**
     * What a rule changes, unit by unit and month by month.
     *
     * @param amount beyond what was, over all lines; negative if less
     * @param lines of a rule about shares: what is owed upward
     * @param dues of a rule about dues: what members owe
     * @param contributions of a rule about the employers' contribution: what employers owe
     */
    record Effect(Vnd amount, List<Line> lines, List<DuesLine> dues, List<ContributionLine> contributions) {
        Effect {
            lines = List.copyOf(lines);
            dues = List.copyOf(dues);
            contributions = List.copyOf(contributions);
        }

        static Effect of(List<Effects.Line> lines, List<DuesLine> dues, List<ContributionEffects.Line> contributions) {
            return new Effect(
                    Vnd.sum(Stream.of(
                                    lines.stream().map(line -> line.difference().amount()),
                                    dues.stream().map(DuesLine::amount),
                                    contributions.stream()
                                            .map(line -> line.shift().amount()))
                            .flatMap(amounts -> amounts)),
                    lines.stream().map(Line::of).toList(),
                    dues,
                    contributions.stream().map(ContributionLine::of).toList());
        }
    }

    /**
     * One employer and month, đồng.
     *
     * @param unit that collects, and may reckon the month again
     * @param grassroots the union it is passed down to; absent where that is the unit itself, or nobody
     * @param payroll as it was declared
     * @param before what is asked for after every relief
     * @param after what is asked for under the other rule
     * @param amount the difference
     * @param dueBefore the last day in time, as it stands now
     * @param dueAfter the last day in time under the other rule
     */
    record ContributionLine(
            UnitId unit,
            @Nullable UnitId grassroots,
            EmployerCode employer,
            String name,
            YearMonth month,
            Vnd payroll,
            Vnd before,
            Vnd after,
            Vnd amount,
            LocalDate dueBefore,
            LocalDate dueAfter,
            boolean invented) {
        static ContributionLine of(ContributionEffects.Line line) {
            EnrolledEmployer employer = line.employer();
            MonthShift shift = line.shift();
            return new ContributionLine(
                    employer.facts().unit(),
                    employer.facts().grassroots(),
                    employer.facts().employer(),
                    employer.name(),
                    shift.month(),
                    shift.before().payroll(),
                    shift.before().owed(),
                    shift.after().owed(),
                    shift.amount(),
                    shift.before().dueOn(),
                    shift.after().dueOn(),
                    employer.invented());
        }
    }

    /**
     * One unit and month whose dues differ, đồng; negative where less is owed.
     *
     * @param members how many members' dues differ
     * @param who each of them; for the unit's own accountant alone
     */
    record DuesLine(
            UnitId unit, YearMonth month, int members, Vnd standard, Vnd excess, Vnd amount, List<MemberLine> who) {
        DuesLine {
            who = List.copyOf(who);
        }
    }

    /** One member's difference of a month, đồng. */
    record MemberLine(Named member, Vnd standard, Vnd excess) {}

    /**
     * One unit, fund and month.
     *
     * @param base the income booked about that month, đồng
     * @param before owed to the levels above under the rule known before
     * @param after owed under the other rule
     * @param amount the difference
     * @param voucher that books it, if one was put forward
     */
    record Line(
            UnitId unit,
            FundCode fund,
            YearMonth month,
            Vnd base,
            Vnd before,
            Vnd after,
            Vnd amount,
            @Nullable VoucherId voucher,
            boolean posted,
            boolean invented) {
        static Line of(Effects.Line line) {
            Difference difference = line.difference();
            return new Line(
                    difference.unit(),
                    difference.fund(),
                    difference.month(),
                    difference.base(),
                    difference.before(),
                    difference.after(),
                    difference.amount(),
                    line.voucher(),
                    line.posted(),
                    line.invented());
        }
    }

    /** What a decision that came late leaves to book, in the unit looked at and, for a finance officer, in those below. */
    @GetMapping("/{policy}/recalculation")
    Effect recalculation(Seen seen, @PathVariable PolicyId policy) {
        long known = views.shown();
        Policy decision = row(seen, policy, known).policy();
        List<UnitId> units = units(seen, known);
        return Effect.of(
                effects.ofLate(units, decision, known),
                told(seen, duesEffects.ofLate(units, decision, acts.today(), known)),
                contributionEffects.ofLate(units, decision, acts.today(), known));
    }

    /**
     * Accepts the differences of the own unit: of shares, one voucher a month is put forward, asked anew only for months that have
     * none; of dues, each month is reckoned again, asked anew only if it still differs; so are, of the employers' contribution, the
     * months of each employer the unit collects from.
     */
    @PostMapping("/{policy}/recalculation/accept")
    @ResponseStatus(HttpStatus.CREATED)
    Accepted accept(
            @PathVariable PolicyId policy, @RequestBody(required = false) @Nullable Acceptance asked, Sending sending) {
        return desk.accept(sending, policy, asked == null ? new Acceptance(null, null) : asked);
    }

    /** What would differ if a rule were decided that nobody decided, against the rules known today; nothing is recorded. */
    @PostMapping("/what-if")
    Effect whatIf(Seen seen, @RequestBody Supposition asked) {
        long known = views.shown();
        LocalDate today = acts.today();
        Policy assumed = asked.policy(today);
        List<UnitId> units = units(seen, known);
        return Effect.of(
                effects.whatIf(units, assumed, asked.last(today), today, known),
                told(seen, duesEffects.whatIf(units, assumed, asked.last(today), today, known)),
                contributionEffects.whatIf(units, assumed, asked.last(today), today, known));
    }

    /** With the members of the own unit for its accountant; anybody else is told the sums. */
    private List<DuesLine> told(Seen seen, List<DuesEffects.Line> lines) {
        SignedIn reader = seen.person();
        boolean named = reader.office() == Office.ACCOUNTANT && reader.unit().equals(seen.unit());
        Reveal.Names names = reveal.names(
                seen,
                named
                        ? lines.stream()
                                .flatMap(line -> line.who().stream())
                                .map(Shift::member)
                                .distinct()
                                .toList()
                        : List.of());
        return lines.stream()
                .map(line -> new DuesLine(
                        line.unit(),
                        line.month(),
                        line.who().size(),
                        line.standard(),
                        line.excess(),
                        line.amount(),
                        named && line.unit().equals(reader.unit())
                                ? line.who().stream()
                                        .map(one ->
                                                new MemberLine(names.of(one.member()), one.standard(), one.excess()))
                                        .toList()
                                : List.of()))
                .toList();
    }

    private PolicyRow row(Seen seen, PolicyId policy, long known) {
        return policies.find(policy, seen.unit(), known).orElseThrow(() -> new ProblemException(404, NONE));
    }

    private List<UnitId> units(Seen seen, long known) {
        return effects.units(seen.unit(), seen.person().office(), Asked.upTo(acts.today(), known));
    }
}
