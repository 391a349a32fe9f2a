package vn.unionledger.api.page.voucher;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Step;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.audittrail.AuditTrail;
import vn.unionledger.projections.audittrail.Change;
import vn.unionledger.projections.voucherview.VoucherPage;
import vn.unionledger.projections.voucherview.VoucherState;

/** Tells what happened to a voucher, step by step, oldest first; a second submission says what it changed. */
@Component
class VoucherLife {

    private final LogReader log;
    private final PageNames names;
    private final PageWords words;
    private final AuditTrail trail;

    VoucherLife(LogReader log, PageNames names, PageWords words, AuditTrail trail) {
        this.log = log;
        this.names = names;
        this.words = words;
        this.trail = trail;
    }

    List<Step> of(VoucherPage voucher, Reading reading) {
        if (voucher.steps().isEmpty()) {
            return List.of(posted(voucher, reading));
        }
        Set<PersonId> actors = new LinkedHashSet<>();
        voucher.steps().forEach(step -> actors.add(step.by()));
        Map<PersonId, String> officers = names.officers(actors, reading);
        List<Step> life = new ArrayList<>();
        for (var step : voucher.steps()) {
            String who = Objects.requireNonNullElse(officers.get(step.by()), "");
            life.add(new Step(
                    words.said("step." + step.state()),
                    step.office() == null ? who : words.said("step.who", who, step.office()),
                    at(step.recordedAt()),
                    step.state() == VoucherState.SUBMITTED
                            ? changes(step.position())
                            : names.text(step.reason(), reading),
                    step.position(),
                    step.hash(),
                    step.state() == VoucherState.RETURNED || step.state() == VoucherState.REVERSED));
        }
        return life;
    }

    /** An opening or an imported voucher: it was posted by its maker, and nothing came before. */
    private Step posted(VoucherPage voucher, Reading reading) {
        StoredEvent event = log.at(voucher.position());
        String who = Objects.requireNonNullElse(
                names.officers(Set.of(voucher.maker()), reading).get(voucher.maker()), "");
        return new Step(
                words.said("step.POSTED"),
                who,
                at(event.recordedAt()),
                null,
                voucher.position(),
                voucher.hash(),
                false);
    }

    private @Nullable String changes(long position) {
        List<Change> changes = trail.at(position).changes();
        return changes.isEmpty() ? null : changes.stream().map(Change::toString).collect(Collectors.joining("; "));
    }

    private static Instant at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
