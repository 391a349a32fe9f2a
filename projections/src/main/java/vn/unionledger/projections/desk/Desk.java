package vn.unionledger.projections.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** Asks what lies on a unit's desks now. */
public final class Desk {
    private static final int NAMES_AT_ONCE = 500;

    /** The last step of each voucher, with the content it was last put forward with. */
    private static final String LATEST = """
            select last.voucher, last.step, last.position, last.recorded_at, last.acted_by,
                   put.acted_by, put.content_hash, put.kind, put.total, put.purpose, put.document_on, put.occurred_on,
                   put.counterparty, last.number
            from desk_step last
            join desk_step put on put.position = (
                select max(s.position) from desk_step s
                where s.unit = last.unit and s.voucher = last.voucher and s.step = 'SUBMITTED')
            where last.unit = :unit and not exists (
                select 1 from desk_step later
                where later.unit = last.unit and later.voucher = last.voucher and later.position > last.position)
            """;

    private final JdbcClient views;

    public Desk(DataSource database) {
        this.views = JdbcClient.create(database);
    }

    /**
     * The unit's vouchers, the latest step first.
     *
     * @param step only those that have reached it, or all
     * @param before only those whose last step lies before this position; for the next page
     */
    public List<DeskVoucher> vouchers(UnitId unit, @Nullable Step step, long before, int atMost) {
        return views.sql(LATEST + " and last.position < :before and (:step is null or last.step = :step)"
                        + " order by last.position desc limit :most")
                .param("unit", unit.value())
                .param("before", before)
                .param("step", step == null ? null : step.name())
                .param("most", atMost)
                .query((row, number) -> voucher(row))
                .list();
    }

    /** One voucher of the unit. Another unit's is as if it were not there. */
    public Optional<DeskVoucher> voucher(UnitId unit, VoucherId voucher) {
        return views.sql(LATEST + " and last.voucher = :voucher")
                .param("unit", unit.value())
                .param("voucher", voucher.value())
                .query((row, number) -> voucher(row))
                .optional();
    }

    /** How many vouchers of the unit have reached a step and gone no further. */
    public long count(UnitId unit, Step step) {
        return views.sql("""
                        select count(*) from desk_step last
                        where last.unit = :unit and last.step = :step and not exists (
                            select 1 from desk_step later
                            where later.unit = last.unit and later.voucher = last.voucher and later.position > last.position)
                        """)
                .param("unit", unit.value())
                .param("step", step.name())
                .query(Long.class)
                .single();
    }

    /** The places of money of a unit, the oldest first. */
    public List<DeskPlace> places(UnitId unit) {
        return views.sql("select place, kind, name, on_date from desk_place where unit = ? order by position")
                .param(unit.value())
                .query((row, number) -> new DeskPlace(
                        new Place(new PlaceCode(row.getString(1)), PlaceKind.valueOf(row.getString(2))),
                        text(row.getString(3)),
                        row.getDate(4).toLocalDate()))
                .list();
    }

    /** One place of money of a unit. */
    public Optional<DeskPlace> place(UnitId unit, PlaceCode code) {
        return places(unit).stream()
                .filter(one -> one.place().code().equals(code))
                .findFirst();
    }

    /** The funds of a unit, the oldest first, closed ones too. */
    public List<DeskFund> funds(UnitId unit) {
        return views.sql("""
                        select o.fund, o.name, o.kind, o.owner, o.document, o.on_date, c.on_date
                        from desk_fund o
                        left join desk_fund c on c.unit = o.unit and c.fund = o.fund and c.what = 'CLOSED'
                        where o.unit = ? and o.what = 'OPENED' order by o.position""")
                .param(unit.value())
                .query((row, number) -> new DeskFund(
                        new FundCode(row.getString(1)),
                        text(row.getString(2)),
                        FundKind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getDate(6).toLocalDate(),
                        row.getDate(7) == null ? null : row.getDate(7).toLocalDate()))
                .list();
    }

    /** The sealed names of these people, those that have one. */
    public Map<PersonId, Sealed<Sealed.Name>> names(Collection<PersonId> people) {
        Map<PersonId, Sealed<Sealed.Name>> names = new HashMap<>();
        List<String> ids = people.stream().map(PersonId::value).distinct().toList();
        for (int from = 0; from < ids.size(); from += NAMES_AT_ONCE) {
            views.sql(
                            "select person, field, key_id, cipher from desk_name where person in (:ids) order by position, line")
                    .param("ids", new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + NAMES_AT_ONCE))))
                    .query((ResultSet row) -> {
                        PersonId person = new PersonId(row.getString(1));
                        names.put(
                                person,
                                new Sealed<>(Subject.of(person), row.getString(3), row.getString(2), row.getString(4)));
                    });
        }
        return names;
    }

    private static DeskVoucher voucher(ResultSet row) throws SQLException {
        String counterparty = row.getString(13);
        return new DeskVoucher(
                new VoucherId(row.getString(1)),
                Step.valueOf(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                new PersonId(row.getString(5)),
                new PersonId(row.getString(6)),
                text(row.getString(7)),
                VoucherKind.valueOf(row.getString(8)),
                Vnd.of(row.getLong(9)),
                text(row.getString(10)),
                row.getDate(11).toLocalDate(),
                row.getDate(12).toLocalDate(),
                counterparty == null ? null : new PersonId(counterparty),
                row.getString(14));
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
