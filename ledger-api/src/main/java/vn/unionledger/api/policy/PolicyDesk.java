package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesRefusal;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
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
    private final ViewStates views;
    private final KeyVault vault;

    PolicyDesk(Acts acts, Policies policies, Effects effects, DuesEffects dues, ViewStates views, KeyVault vault) {
        this.acts = acts;
        this.policies = policies;
        this.effects = effects;
        this.dues = dues;
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
     * A difference to be booked. Of dues nothing is booked by hand, and neither is asked.
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
     * @param last position of the last event; what shows at least that position shows this
     */
    public record Accepted(List<VoucherId> vouchers, List<YearMonth> months, long last) {
        public Accepted {
            vouchers = List.copyOf(vouchers);
            months = List.copyOf(months);
        }
    }

    /**
     * Accepts what a late decision changes of the own unit's months. Of shares, a voucher is put forward for each month that has
     * none yet, approved and posted as every voucher is; of dues, each month that differs is reckoned again. The receipts of those
     * months stay as they are.
     */
    public Accepted accept(Sending sending, PolicyId id, Acceptance asked) {
        Policy policy = find(sending, id);
        return DuesEffects.concerns(policy.rule()) ? reckonAgain(sending, policy) : putForward(sending, policy, asked);
    }

    /** Each month is one command under a key of its own; what this request had reckoned before is answered again. */
    private Accepted reckonAgain(Sending sending, Policy policy) {
        long known = views.shown();
        LocalDate today = acts.today();
        Set<YearMonth> different = dues.ofLate(List.of(sending.unit()), policy, today, known).stream()
                .map(DuesEffects.Line::month)
                .collect(Collectors.toSet());
        List<YearMonth> months = new ArrayList<>();
        long last = known;
        for (YearMonth month : dues.late(sending.unit(), policy, known)) {
            Sender step = sending.step("reassess-" + month);
            Optional<Receipt> receipt = acts.answered(step);
            if (receipt.isEmpty() && different.contains(month)) {
                receipt = reassess(new ReassessMonth(sending.unit(), month, null, sending.person(), today), step);
            }
            if (receipt.isPresent()) {
                months.add(month);
                last = Math.max(last, receipt.get().last());
            }
        }
        return new Accepted(List.of(), months, last);
    }

    /** Nothing of a month somebody has reckoned again since the views were asked. */
    private Optional<Receipt> reassess(ReassessMonth command, Sender step) {
        try {
            return Optional.of(acts.send(command, step));
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof DuesRefusal.NothingDiffers) {
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
        return new Accepted(vouchers, List.of(), last);
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
