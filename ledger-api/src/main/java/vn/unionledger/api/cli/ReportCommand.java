package vn.unionledger.api.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.unionledger.api.policy.OpenRules;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.section.Figure;
import vn.unionledger.projections.section.FinancialSections;
import vn.unionledger.projections.section.Form;
import vn.unionledger.projections.section.Report;
import vn.unionledger.projections.section.Section;

/** {@code ledger report}: the financial sections of a unit's report on a year, as text or with every figure apart. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "In các phần tài chính trong báo cáo năm của một đơn vị, theo sổ đến một ngày nếu muốn.",
            "Prints the financial sections of a unit's report on a year, as the books were known on a day if wanted."
        })
final class ReportCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Where where = new Where();

    @Mixin
    private final Tongue tongue = new Tongue();

    @Mixin
    private final Answer answer = new Answer();

    @Parameters(paramLabel = "UNIT", description = "Mã đơn vị. / The unit's code.")
    private String unit = "";

    @Parameters(paramLabel = "YEAR", description = "Năm, bốn chữ số. / The year, four digits.")
    private int year;

    @Option(
            names = "--known",
            paramLabel = "DAY",
            description = "Theo sổ đến hết ngày này (2024-12-31). / As the books were known on that day.")
    private @Nullable LocalDate known;

    @Override
    public Integer call() {
        try (Where.Opened opened = where.openExisting()) {
            Ledger ledger = opened.ledger();
            long head = ledger.reader().bound();
            ledger.follower().start();
            if (!ledger.follower().awaitPosition(head, PATIENCE)) {
                throw new CommandRefusedException(
                        "Các bảng chưa đọc hết sổ gốc: hãy chạy lại sau.",
                        "The views have not read the whole log yet: run this again later.");
            }
            Moments moments = new Moments(ledger.reader());
            Asked asked = Asked.year(year, known == null ? head : Math.min(head, moments.knownOn(known)));
            UnitRow row = unit(new Organisation(ledger.viewsDatabase()), asked);
            Form form = row.level() == UnitLevel.GRASSROOTS ? Form.GRASSROOTS : Form.UPPER_LEVEL;
            tell(row, new FinancialSections(ledger.viewsDatabase()).report(row.unit(), asked, form));
            tellOpen(
                    row,
                    asked,
                    new Unconfirmed(new Policies(ledger.viewsDatabase()), new Organisation(ledger.viewsDatabase())));
            return 0;
        } finally {
            answer.print(spec.commandLine().getOut());
        }
    }

    private UnitRow unit(Organisation organisation, Asked asked) {
        try {
            return organisation.unit(new UnitId(unit), asked).orElseThrow(this::noSuchUnit);
        } catch (IllegalArgumentException _) {
            throw noSuchUnit();
        }
    }

    private CommandRefusedException noSuchUnit() {
        return new CommandRefusedException(
                "Không có đơn vị " + unit + " trong sổ năm " + year + ".",
                "There is no unit " + unit + " in the ledger in " + year + ".");
    }

    private void tell(UnitRow row, Report report) {
        answer.fact("unit", row.unit().value())
                .fact("name", row.name())
                .fact("period", report.asked().inWords())
                .fact("known", report.asked().known())
                .fact("invented", report.invented())
                .fact(
                        "sections",
                        report.sections().stream().map(ReportCommand::section).toList())
                .sentence(row.name() + ", " + report.asked().inWords())
                .sentence(tongue.said("report.known", report.asked().known()));
        if (report.invented()) {
            answer.sentence(tongue.said("report.invented"));
        }
        if (report.sections().isEmpty()) {
            answer.sentence("").sentence(tongue.said("report.empty"));
        }
        for (Section section : report.sections()) {
            answer.sentence("").sentence(section.heading()).sentence(section.text());
        }
    }

    private void tellOpen(UnitRow row, Asked asked, Unconfirmed unconfirmed) {
        List<String> open =
                unconfirmed.ids(OpenRules.section("finance", row.unit(), asked.start(), asked.until()), asked).stream()
                        .map(PolicyId::value)
                        .toList();
        answer.fact("toConfirm", open);
        if (!open.isEmpty()) {
            answer.sentence("").sentence(tongue.said("report.to-confirm", String.join(", ", open)));
        }
    }

    private static Map<String, Object> section(Section section) {
        return Map.of(
                "key",
                section.key(),
                "heading",
                section.heading(),
                "text",
                section.text(),
                "figures",
                section.figures().stream().map(ReportCommand::figure).toList());
    }

    private static Map<String, Object> figure(Figure figure) {
        return Map.of(
                "id",
                figure.id(),
                "kind",
                figure.kind().name().toLowerCase(java.util.Locale.ROOT),
                "value",
                figure.value(),
                "invented",
                figure.invented());
    }
}
