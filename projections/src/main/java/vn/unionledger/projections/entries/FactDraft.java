package vn.unionledger.projections.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.log.StoredEvent;

/** A fact being written down: what every fact has, then only what this one says. */
final class FactDraft {
    private final StoredEvent event;
    private final UnitId unit;
    private final FactKind what;
    private final String subject;
    private final LocalDate on;
    private int line;
    private @Nullable String topic;
    private @Nullable String whom;
    private @Nullable FundCode fund;
    private @Nullable Vnd amount;
    private int count;
    private @Nullable SectionCode section;
    private @Nullable UnitId origin;
    private @Nullable String title;
    private @Nullable String owner;
    private @Nullable String document;
    private @Nullable VoucherId voucher;
    private @Nullable PersonId person;
    private @Nullable PersonId by;
    private @Nullable LocalDate closesOn;
    private boolean details;
    private boolean invented;

    FactDraft(StoredEvent event, UnitId unit, FactKind what, Object subject, LocalDate on) {
        this.event = event;
        this.unit = unit;
        this.what = what;
        this.subject = subject.toString();
        this.on = on;
        this.by = event.metadata().person();
    }

    FactDraft line(int number) {
        line = number;
        return this;
    }

    FactDraft topic(Enum<?> word) {
        topic = word.name();
        return this;
    }

    FactDraft whom(Enum<?> word) {
        whom = word.name();
        return this;
    }

    FactDraft fund(FundCode code) {
        fund = code;
        return this;
    }

    FactDraft amount(Vnd dong) {
        amount = dong;
        return this;
    }

    FactDraft count(int number) {
        count = number;
        return this;
    }

    FactDraft section(@Nullable SectionCode code) {
        section = code;
        return this;
    }

    FactDraft origin(@Nullable UnitId lower) {
        origin = lower;
        return this;
    }

    FactDraft title(String words) {
        title = words;
        return this;
    }

    FactDraft owner(@Nullable String name) {
        owner = name;
        return this;
    }

    FactDraft document(@Nullable String reference) {
        document = reference;
        return this;
    }

    FactDraft voucher(VoucherId id) {
        voucher = id;
        return this;
    }

    FactDraft person(PersonId id) {
        person = id;
        return this;
    }

    FactDraft by(PersonId id) {
        by = id;
        return this;
    }

    FactDraft closesOn(LocalDate day) {
        closesOn = day;
        return this;
    }

    FactDraft details(boolean sealed) {
        details = sealed;
        return this;
    }

    FactDraft invented(boolean sample) {
        invented = sample;
        return this;
    }

    Fact fact() {
        return new Fact(
                event.position(),
                line,
                unit,
                what,
                on,
                event.recordedAt(),
                subject,
                topic,
                whom,
                fund,
                amount,
                count,
                section,
                origin,
                title,
                owner,
                document,
                voucher,
                person,
                by,
                closesOn,
                details,
                invented,
                event.hash());
    }
}
