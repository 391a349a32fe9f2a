package vn.unionledger.projections.organisationview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRules;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.projections.asof.Asked;

/** Asks how the organisation was on a day, as known at a position. Of a question only its last day and its position count. */
public final class Organisation {
    /** What makes a unit what it is, and where it stands. */
    private static final String[] LIFE = {"UNIT_FOUNDED", "UNIT_REPARENTED", "FUNDING_CLASS", "OWNERSHIP"};

    private final JdbcClient views;

    public Organisation(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** Which ledger this is; nothing before its first event is shown. */
    public Optional<LedgerRow> ledger() {
        return views.sql("select subject, name, detail from organisation_fact where what = 'LEDGER_OPENED'")
                .query((row, number) -> new LedgerRow(
                        row.getString(1), row.getString(2), row.getString(3).equals("SAMPLE")))
                .optional();
    }

    /** Every unit that had been founded, by its code. */
    public List<UnitRow> units(Asked asked) {
        return new ArrayList<>(unitsByCode(facts(asked, LIFE)).values());
    }

    /** One unit, if it had been founded. */
    public Optional<UnitRow> unit(UnitId unit, Asked asked) {
        return Optional.ofNullable(unitsByCode(ofUnit(unit, asked, LIFE)).get(unit));
    }

    /** The unit and all units below it, as the tree was. */
    public List<UnitRow> below(UnitId unit, Asked asked) {
        Map<UnitId, UnitRow> all = unitsByCode(facts(asked, LIFE));
        return all.values().stream().filter(row -> isWithin(unit, row, all)).toList();
    }

    /** The units above one, the nearest first, as the tree was. */
    public List<UnitRow> above(UnitId unit, Asked asked) {
        Map<UnitId, UnitRow> all = unitsByCode(facts(asked, LIFE));
        List<UnitRow> above = new ArrayList<>();
        UnitRow at = all.get(unit);
        while (at != null && at.parent() != null && above.size() <= all.size()) {
            at = all.get(at.parent());
            if (at != null) {
                above.add(at);
            }
        }
        return above;
    }

    private static boolean isWithin(UnitId top, UnitRow row, Map<UnitId, UnitRow> all) {
        UnitRow at = row;
        for (int step = 0; at != null && step <= all.size(); step++) {
            if (at.unit().equals(top)) {
                return true;
            }
            at = at.parent() == null ? null : all.get(at.parent());
        }
        return false;
    }

    private static Map<UnitId, UnitRow> unitsByCode(JdbcClient.StatementSpec facts) {
        Map<UnitId, UnitRow> units = new LinkedHashMap<>();
        facts.query(row -> {
            UnitId unit = new UnitId(row.getString("unit"));
            String what = row.getString("what");
            if (what.equals("UNIT_FOUNDED")) {
                units.put(unit, founded(unit, row));
                return;
            }
            String detail = row.getString("detail");
            String other = row.getString("other");
            units.computeIfPresent(unit, (_, before) -> switch (what) {
                case "UNIT_REPARENTED" -> before.under(new UnitId(other));
                case "OWNERSHIP" -> before.owned(Ownership.valueOf(detail));
                default -> before.funded(FundingClass.valueOf(detail));
            });
        });
        return units;
    }

    private static UnitRow founded(UnitId unit, ResultSet row) throws SQLException {
        String[] levelAndClass = row.getString("detail").split("/", 2);
        String parent = row.getString("other");
        return new UnitRow(
                unit,
                row.getString("name"),
                UnitLevel.valueOf(levelAndClass[0]),
                FundingClass.valueOf(levelAndClass[1]),
                null,
                parent == null ? null : new UnitId(parent),
                row.getObject("on_date", LocalDate.class));
    }

    /** The sections and groups of a unit, in the order they were formed. */
    public List<SectionRow> sections(UnitId unit, Asked asked) {
        return ofUnit(unit, asked, "SECTION")
                .query((row, number) -> {
                    String within = row.getString("other");
                    return new SectionRow(
                            new SectionCode(row.getString("subject")),
                            row.getString("name"),
                            SectionKind.valueOf(row.getString("detail")),
                            within == null ? null : new SectionCode(within),
                            row.getObject("on_date", LocalDate.class));
                })
                .list();
    }

    /** Who held which office in a unit on the last day asked for, by appointment or by delegation. */
    public List<OfficerRow> officers(UnitId unit, Asked asked) {
        List<OfficerRow> officers = new ArrayList<>();
        ofUnit(unit, asked, "APPOINTED", "RELEASED", "DELEGATED").query(row -> {
            switch (row.getString("what")) {
                case "RELEASED" -> {
                    PersonId gone = new PersonId(row.getString("subject"));
                    Office office = Office.valueOf(row.getString("detail"));
                    officers.removeIf(one ->
                            one.office() == office && (one.person().equals(gone) || gone.equals(one.delegatedBy())));
                }
                case "DELEGATED" -> officers.add(officer(unit, row, true));
                default -> officers.add(officer(unit, row, false));
            }
        });
        officers.removeIf(one -> one.until() != null && one.until().isBefore(asked.until()));
        List<OfficerRow> own =
                officers.stream().filter(one -> one.delegatedBy() == null).toList();
        officers.removeIf(one -> one.delegatedBy() != null
                && own.stream()
                        .noneMatch(holder ->
                                holder.person().equals(one.delegatedBy()) && holder.office() == one.office()));
        return officers;
    }

    private static OfficerRow officer(UnitId unit, ResultSet row, boolean delegated) throws SQLException {
        PersonId subject = new PersonId(row.getString("subject"));
        return new OfficerRow(
                unit,
                delegated ? new PersonId(row.getString("other")) : subject,
                Office.valueOf(row.getString("detail")),
                row.getObject("on_date", LocalDate.class),
                row.getObject("until_date", LocalDate.class),
                delegated ? subject : null,
                row.getString("document"));
    }

    /** Every office a person held on the last day asked for, in whatever unit. */
    public List<OfficerRow> officesOf(PersonId person, Asked asked) {
        return views
                .sql("""
                        select distinct unit from organisation_fact
                        where what in ('APPOINTED', 'DELEGATED') and (subject = :person or other = :person)""")
                .param("person", person.value())
                .query((row, number) -> new UnitId(row.getString(1)))
                .list()
                .stream()
                .flatMap(unit -> officers(unit, asked).stream())
                .filter(officer -> officer.person().equals(person))
                .toList();
    }

    /** The funds of a unit, in the order they were opened. */
    public List<FundRow> funds(UnitId unit, Asked asked) {
        Map<FundCode, FundRow> funds = new LinkedHashMap<>();
        ofUnit(unit, asked, "FUND_OPENED", "FUND_RULES", "FUND_CLOSED").query(row -> {
            FundCode code = new FundCode(row.getString("subject"));
            LocalDate on = row.getObject("on_date", LocalDate.class);
            FundRow before = funds.get(code);
            if (row.getString("what").equals("FUND_OPENED")) {
                String[] nameAndOwner = row.getString("name").split("\n", 2);
                funds.put(
                        code,
                        new FundRow(
                                code,
                                nameAndOwner[0],
                                FundKind.valueOf(row.getString("detail")),
                                nameAndOwner.length > 1 ? nameAndOwner[1] : null,
                                row.getString("document"),
                                on,
                                null,
                                null));
            } else if (before != null) {
                boolean ruled = row.getString("what").equals("FUND_RULES");
                funds.put(
                        code,
                        new FundRow(
                                code,
                                before.name(),
                                before.kind(),
                                before.owner(),
                                before.document(),
                                before.openedOn(),
                                ruled ? before.closedOn() : on,
                                ruled ? rules(row.getString("document"), row.getString("detail")) : before.rules()));
            }
        });
        return new ArrayList<>(funds.values());
    }

    private static FundRules rules(String document, String allowed) {
        String[] interestAndBalance = allowed.split("/", 2);
        return new FundRules(
                document, Boolean.parseBoolean(interestAndBalance[0]), Boolean.parseBoolean(interestAndBalance[1]));
    }

    /** The places of money of a unit, in the order they were added. */
    public List<PlaceRow> places(UnitId unit, Asked asked) {
        return ofUnit(unit, asked, "PLACE")
                .query((row, number) -> new PlaceRow(
                        new PlaceCode(row.getString("subject")),
                        PlaceKind.valueOf(row.getString("detail")),
                        row.getString("name"),
                        row.getObject("on_date", LocalDate.class)))
                .list();
    }

    /** The day a unit's book was opened, if it had been. */
    public Optional<LocalDate> bookOpenedOn(UnitId unit, Asked asked) {
        return ofUnit(unit, asked, "BOOK_OPENED")
                .query((row, number) -> row.getObject("on_date", LocalDate.class))
                .optional();
    }

    /** The months of a unit that were ever closed, in their order, as known at the position asked for. */
    public List<MonthRow> months(UnitId unit, Asked asked) {
        Map<YearMonth, MonthRow> months = new java.util.TreeMap<>();
        views.sql("""
                        select what, subject, acted_by, recorded_at, position from organisation_fact
                        where unit = :unit and what in ('MONTH_CLOSED', 'MONTH_REOPENED') and position <= :known
                        order by position""").param("unit", unit.value()).param("known", asked.known()).query(row -> {
            YearMonth month = YearMonth.parse(row.getString("subject"));
            String by = row.getString("acted_by");
            months.put(
                    month,
                    new MonthRow(
                            month,
                            row.getString("what").equals("MONTH_CLOSED"),
                            by == null ? null : new PersonId(by),
                            row.getLong("recorded_at"),
                            row.getLong("position")));
        });
        return new ArrayList<>(months.values());
    }

    /** The sealed names of these people; those the books do not know are left out. */
    public Map<PersonId, NamedPerson> people(Collection<PersonId> ids) {
        Map<PersonId, NamedPerson> people = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            views.sql("select * from person where person in (:ids) order by position, line")
                    .param("ids", ids.stream().map(PersonId::value).toList())
                    .query((row, number) -> people.put(new PersonId(row.getString("person")), named(row)))
                    .list();
        }
        return people;
    }

    /** The positions of the facts that registered these people, each once; nothing for people the books do not know. */
    public List<Long> registeredAt(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? List.of()
                : views.sql("select distinct position from person where person in (:ids) order by position")
                        .param("ids", ids.stream().map(PersonId::value).toList())
                        .query(Long.class)
                        .list();
    }

    /** Everyone a unit registered, in the order they were registered. */
    public List<NamedPerson> peopleOf(UnitId unit, int offset, int limit) {
        return views.sql("select * from person where unit = :unit order by position, line limit :limit offset :offset")
                .param("unit", unit.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> named(row))
                .list();
    }

    private static NamedPerson named(ResultSet row) throws SQLException {
        return new NamedPerson(
                new PersonId(row.getString("person")),
                new UnitId(row.getString("unit")),
                new Sealed<>(
                        new Subject(row.getString("sealed_for")),
                        row.getString("key_id"),
                        row.getString("field"),
                        row.getString("cipher")));
    }

    /** Whether the key of a person or case was destroyed: its texts read "đã xóa theo yêu cầu". */
    public boolean isForgotten(Subject subject) {
        return views.sql("select count(*) from organisation_fact where what = 'KEY_DESTROYED' and subject = :subject")
                        .param("subject", subject.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private JdbcClient.StatementSpec facts(Asked asked, String... kinds) {
        return views.sql("select * from organisation_fact where what in (:kinds) and position <= :known"
                        + " and on_date <= :until order by unit, on_date, position")
                .param("kinds", List.of(kinds))
                .param("known", asked.known())
                .param("until", asked.until());
    }

    private JdbcClient.StatementSpec ofUnit(UnitId unit, Asked asked, String... kinds) {
        return views.sql(
                        "select * from organisation_fact where unit = :unit and what in (:kinds) and position <= :known"
                                + " and on_date <= :until order by on_date, position")
                .param("unit", unit.value())
                .param("kinds", List.of(kinds))
                .param("known", asked.known())
                .param("until", asked.until());
    }
}
