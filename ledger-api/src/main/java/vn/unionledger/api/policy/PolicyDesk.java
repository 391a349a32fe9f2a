package vn.unionledger.api.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
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
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.feed.ViewStates;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/** What can be done with dated rules, for pages and the HTTP interface alike. */
@Component
public class PolicyDesk {
    private final Acts acts;
    private final Policies policies;
    private final Effects effects;
    private final ViewStates views;
    private final KeyVault vault;

    PolicyDesk(Acts acts, Policies policies, Effects effects, ViewStates views, KeyVault vault) {
        this.acts = acts;
        this.policies = policies;
        this.effects = effects;
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
     * A difference to be booked.
     *
     * @param occurredOn the day to book it on, in an open month; absent means today
     * @param note words for the vouchers, sealed
     */
    public record Acceptance(
            @Nullable LocalDate occurredOn,

            @Length(max = 500) @Nullable String note) {}

    /**
     * What was put forward.
     *
     * @param vouchers one for each month that had none yet
     * @param last position of the last event; what shows at least that position shows this
     */
    public record Accepted(List<VoucherId> vouchers, long last) {
        public Accepted {
            vouchers = List.copyOf(vouchers);
        }
    }

    /**
     * Puts a voucher forward for each month of the own unit that a late decision changes and that has none yet; they are approved
     * and posted as every voucher is. The receipts of those months stay as they are.
     */
    public Accepted accept(Sending sending, PolicyId id, Acceptance asked) {
        Policy policy = find(sending, id);
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
            VoucherContent content = Postings.shareAdjusted(paper, id, month.getKey(), month.getValue());
            Receipt receipt = acts.send(
                    new SubmitVoucher(sending.unit(), voucher, content, sending.person(), today),
                    sending.step("adjust-" + month.getKey()));
            vouchers.add(voucher);
            last = Math.max(last, receipt.last());
        }
        return new Accepted(vouchers, last);
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
