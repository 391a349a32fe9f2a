package vn.unionledger.projections.arrears;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.codec.Codec;

/** Asks who is a member of a unit, and what became of each one's dues; always as known at a position of the log. */
public final class Dues {
    private static final String OF_MONTHS = "select member, month, max(case when what = 'ASSESSED' then section end),"
            + " substring_index(group_concat(basis order by position desc), ',', 1), sum(standard), sum(excess),"
            + " sum(applied) from dues_entry where unit = :unit and position <= :known";
    private static final String OF_MEMBERS = "select member, sum(standard + excess), sum(applied), sum(prepaid),"
            + " sum(case when what in ('COLLECTED', 'COLLECTION_REVERSED') then amount else 0 end),"
            + " -sum(case when what in ('REFUNDED', 'REFUND_REVERSED') then amount else 0 end)"
            + " from dues_entry where unit = :unit and position <= :known";

    private final JdbcClient views;

    public Dues(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /** The unit's members, those who left among them. */
    public Members members(UnitId unit, long known) {
        return views
                .sql("select name, revision, facts from member_fact where unit = :unit and position <= :known"
                        + " order by position")
                .param("unit", unit.value())
                .param("known", known)
                .query((row, number) -> (MemberEvent) Codec.FACTS.readEvent(
                        new EventName(row.getString(1), row.getInt(2)),
                        row.getString(3).getBytes(UTF_8)))
                .list()
                .stream()
                .reduce(Members.NOBODY, Members::evolve, (one, other) -> other);
    }

    /** Everybody's dues of a month that were reckoned or paid, in the order of sections and members. */
    public List<MonthDues> month(UnitId unit, YearMonth month, long known) {
        return months(views.sql(OF_MONTHS + " and month = :month group by member, month order by 3, member")
                .param("unit", unit.value())
                .param("known", known)
                .param("month", month.toString()));
    }

    /** One member's dues, month by month. */
    public List<MonthDues> ofMember(UnitId unit, PersonId member, long known) {
        return months(views.sql(OF_MONTHS + " and member = :member group by member, month order by month")
                .param("unit", unit.value())
                .param("known", known)
                .param("member", member.value()));
    }

    /** Every month somebody still owes for, up to a month, in the order of sections, members and months. */
    public List<MonthDues> arrears(UnitId unit, YearMonth until, long known) {
        return months(views.sql(OF_MONTHS + " and month <= :until group by member, month"
                        + " having sum(standard + excess) > sum(applied) order by 3, member, month")
                .param("unit", unit.value())
                .param("known", known)
                .param("until", until.toString()));
    }

    /** What each member owes and has paid, all months together. */
    public List<MemberDues> balances(UnitId unit, long known) {
        return balances(views.sql(OF_MEMBERS + " group by member order by member")
                .param("unit", unit.value())
                .param("known", known));
    }

    /** What one member owes and has paid, all months together. */
    public MemberDues balance(UnitId unit, PersonId member, long known) {
        return balances(views.sql(OF_MEMBERS + " and member = :member group by member")
                        .param("unit", unit.value())
                        .param("known", known)
                        .param("member", member.value()))
                .stream()
                .findFirst()
                .orElseGet(() -> MemberDues.none(member));
    }

    /** The last month anybody's dues were reckoned of; nothing where none were. */
    public Optional<YearMonth> lastReckoned(UnitId unit, long known) {
        return views.sql("select month from dues_entry where unit = :unit and position <= :known and what = 'ASSESSED'"
                        + " order by month desc limit 1")
                .param("unit", unit.value())
                .param("known", known)
                .query((row, number) -> YearMonth.parse(row.getString(1)))
                .optional();
    }

    /** The months of a span that anybody's dues were reckoned of, in their order. */
    public List<YearMonth> reckoned(UnitId unit, YearMonth first, YearMonth last, long known) {
        return views.sql("select distinct month from dues_entry where unit = :unit and position <= :known"
                        + " and what = 'ASSESSED' and month >= :first and month <= :last order by month")
                .param("unit", unit.value())
                .param("known", known)
                .param("first", first.toString())
                .param("last", last.toString())
                .query((row, number) -> YearMonth.parse(row.getString(1)))
                .list();
    }

    /** The entries behind one member's dues, of one month or of all, in the order they were recorded. */
    public List<DuesEntry> entries(UnitId unit, PersonId member, @Nullable YearMonth month, long known) {
        return views.sql("select position, line, member, month, section, what, basis, standard, excess, amount,"
                        + " amount_excess, applied, prepaid, voucher, on_day, recorded_at, hash from dues_entry"
                        + " where unit = :unit and member = :member and position <= :known"
                        + (month == null ? "" : " and month = '" + month + "'") + " order by position, line")
                .param("unit", unit.value())
                .param("member", member.value())
                .param("known", known)
                .query((row, number) -> entry(row))
                .list();
    }

    private static List<MonthDues> months(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new MonthDues(
                        new PersonId(row.getString(1)),
                        YearMonth.parse(row.getString(2)),
                        section(row.getString(3)),
                        row.getString(4),
                        Vnd.of(row.getLong(5)),
                        Vnd.of(row.getLong(6)),
                        Vnd.of(row.getLong(7))))
                .list();
    }

    private static List<MemberDues> balances(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new MemberDues(
                        new PersonId(row.getString(1)),
                        Vnd.of(row.getLong(2)),
                        Vnd.of(row.getLong(3)),
                        Vnd.of(row.getLong(4)),
                        Vnd.of(row.getLong(5)),
                        Vnd.of(row.getLong(6))))
                .list();
    }

    private static DuesEntry entry(ResultSet row) throws SQLException {
        return new DuesEntry(
                row.getLong(1),
                row.getInt(2),
                new PersonId(row.getString(3)),
                YearMonth.parse(row.getString(4)),
                section(row.getString(5)),
                What.valueOf(row.getString(6)),
                row.getString(7),
                Vnd.of(row.getLong(8)),
                Vnd.of(row.getLong(9)),
                Vnd.of(row.getLong(10)),
                Vnd.of(row.getLong(11)),
                Vnd.of(row.getLong(12)),
                Vnd.of(row.getLong(13)),
                Optional.ofNullable(row.getString(14)).map(VoucherId::new).orElse(null),
                row.getDate(15).toLocalDate(),
                row.getLong(16),
                HexFormat.of().formatHex(row.getBytes(17)));
    }

    private static @Nullable SectionCode section(@Nullable String code) {
        return code == null ? null : new SectionCode(code);
    }
}
