package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.contribution.ContributionRefusal;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesRefusal;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.ConfirmPolicy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/** What can be done with dated rules, for pages and the HTTP interface alike. */
@Component
public class PolicyDesk {
    private final Acts acts;
    private final Policies policies;
    private final Effects effects;
    private final DuesEffects dues;
    private final ContributionEffects contributions;
    private final ViewStates views;
    private final KeyVault vault;

    PolicyDesk(
            Acts acts,
            Policies policies,
            Effects effects,
            DuesEffects dues,
            ContributionEffects contributions,
            ViewStates views,
            KeyVault vault) {
        this.acts = acts;
        this.policies = policies;
        this.effects = effects;
        this.dues = dues;
        this.contributions = contributions;
        this.views = views;
        this.vault = vault;
    }

    /** The id a request to record a rule gives it. */
    public static PolicyId idOf(Sending sending) {
        return sending.newId("policy", PolicyId::new);
    }

    /** Records a rule, perhaps in place of another. Its id is {@link #idOf}. */
    public Receipt record(Sending sending, PolicyAsked asked) {
        return acts.send(
                sending,
                today -> new RecordPolicy(
                        asked.policy(idOf(sending), sending.unit(), today), sending.unit(), sending.person(), today));
    }

    /** Says that a rule was found right, and what it was compared with. */
    public Receipt confirm(Sending sending, PolicyId id, String evidence) {
        Policy policy = find(sending, id);
        return acts.send(
                sending,
                today -> new ConfirmPolicy(
                        id, policy.rule().kind(), policy.unit(), evidence, sending.unit(), sending.person(), today));
    }

    /**
     * A difference to be booked. Of dues and of the employers' contribution nothing is booked by hand, and neither is asked.
     *
     * @param occurredOn the day to book it on, in an open month; absent means today
     * @param note words for the vouchers, sealed
     */
    public record Acceptance(
            @Nullable LocalDate occurredOn,

            @Length(max = 500) @Nullable String note) {}

    /**
     * What was put forward, or reckoned again.
     *
     * @param vouchers of a decision about shares: one for each month that had none yet
     * @param months of a decision about dues: those reckoned again
     * @param employers of a decision about the employers' contribution: those whose months were reckoned again
     * @param last position of the last event; what shows at least that position shows this
     */
    public record Accepted(List<VoucherId> vouchers, List<YearMonth> months, List<EmployerCode> employers, long last) {
        public Accepted {
            vouchers = List.copyOf(vouchers);
            months = List.copyOf(months);
            employers = List.copyOf(employers);
        }
    }

    /**
     * Accepts what a late decision changes of the own unit's months. Of shares, a voucher is put forward for each month that has
     * none yet, approved and posted as every voucher is; of dues, each month that differs is reckoned again; of the employers'
     * contribution, the months of each employer the unit collects from. The receipts of those months stay as they are.
     */
    public Accepted accept(Sending sending, PolicyId id, Acceptance asked) {
        Policy policy = find(sending, id);
        if (DuesEffects.concerns(policy.rule())) {
            return reckonDues(sending, policy);
        }
        return ContributionEffects.concerns(policy.rule())
                ? reckonEmployers(sending, policy)
                : putForward(sending, policy, asked);
    }

    private Accepted reckonDues(Sending sending, Policy policy) {
        long known = views.shown();
        LocalDate today = acts.today();
        Set<YearMonth> different = dues.ofLate(List.of(sending.unit()), policy, today, known).stream()
                .map(DuesEffects.Line::month)
                .collect(Collectors.toSet());
        List<YearMonth> months = new ArrayList<>();
        long last = known;
        for (YearMonth month : dues.late(sending.unit(), policy, known)) {
            ReassessMonth command = different.contains(month)
                    ? new ReassessMonth(sending.unit(), month, null, sending.person(), today)
                    : null;
            Optional<Receipt> receipt = once(command, sending.step("reassess-" + month));
            if (receipt.isPresent()) {
                months.add(month);
                last = Math.max(last, receipt.get().last());
            }
        }
        return new Accepted(List.of(), months, List.of(), last);
    }

    private Accepted reckonEmployers(Sending sending, Policy policy) {
        long known = views.shown();
        LocalDate today = acts.today();
        UnitId unit = sending.unit();
        Map<EmployerCode, Set<YearMonth>> different = new HashMap<>();
        contributions.ofLate(List.of(unit), policy, today, known).stream()
                .filter(line -> line.isCollectedBy(unit))
                .forEach(line -> different
                        .computeIfAbsent(line.employer().facts().employer(), _ -> new HashSet<>())
                        .add(line.shift().month()));
        List<EmployerCode> employers = new ArrayList<>();
        long last = known;
        for (EmployerCode employer : contributions.collectedBy(unit, today, known)) {
            Set<YearMonth> months = different.get(employer);
            ReckonAgain command =
                    months == null ? null : new ReckonAgain(unit, employer, months, sending.person(), today);
            Optional<Receipt> receipt = once(command, sending.step("reckon-" + employer));
            if (receipt.isPresent()) {
                employers.add(employer);
                last = Math.max(last, receipt.get().last());
            }
        }
        return new Accepted(List.of(), List.of(), employers, last);
    }

    /**
     * One of the commands of a request, under a key of its own: what was asked before under it is answered again.
     *
     * @param command absent where nothing differs any more
     * @return nothing, too, where somebody has reckoned it again since the views were asked
     */
    private Optional<Receipt> once(@Nullable Object command, Sender step) {
        Optional<Receipt> before = acts.answered(step);
        if (before.isPresent() || command == null) {
            return before;
        }
        try {
            return Optional.of(acts.send(command, step));
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof DuesRefusal.NothingDiffers
                    || refused.refusal() instanceof ContributionRefusal.NothingChanges) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Accepted putForward(Sending sending, Policy policy, Acceptance asked) {
        long known = views.shown();
        LocalDate today = acts.today();
        LocalDate on = asked.occurredOn() == null ? today : asked.occurredOn();
        Map<YearMonth, SequencedMap<FundCode, Vnd>> owed = new TreeMap<>();
        boolean invented = false;
        for (Effects.Line line : effects.ofLate(List.of(sending.unit()), policy, known)) {
            VoucherId own = voucher(sending, line.difference().month());
            if (line.voucher() == null || line.voucher().equals(own)) {
                owed.computeIfAbsent(line.difference().month(), _ -> new LinkedHashMap<>())
                        .put(line.difference().fund(), line.difference().amount());
                invented |= line.invented();
            }
        }
        String words = asked.note();
        Sealed<Sealed.Text> note = words == null ? null : vault.seal(Subject.of(sending.unit()), Paper.NOTE, words);
        Paper paper = new Paper(on, on, null, note, invented);
        List<VoucherId> vouchers = new ArrayList<>();
        long last = known;
        for (var month : owed.entrySet()) {
            VoucherId voucher = voucher(sending, month.getKey());
            VoucherContent content = Postings.shareAdjusted(paper, policy.policy(), month.getKey(), month.getValue());
            Receipt receipt = acts.send(
                    new SubmitVoucher(sending.unit(), voucher, content, sending.person(), today),
                    sending.step("adjust-" + month.getKey()));
            vouchers.add(voucher);
            last = Math.max(last, receipt.last());
        }
        return new Accepted(vouchers, List.of(), List.of(), last);
    }

    private static VoucherId voucher(Sending sending, YearMonth month) {
        return sending.newId("adjust-" + month, VoucherId::new);
    }

    private Policy find(Sending sending, PolicyId id) {
        return policies.find(id, sending.unit(), views.shown())
                .map(PolicyRow::policy)
                .orElseThrow(() -> new ProblemException(404, "policy.none"));
    }
}
