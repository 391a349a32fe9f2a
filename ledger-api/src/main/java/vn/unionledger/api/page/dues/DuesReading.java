package vn.unionledger.api.page.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.dues.DuesGrounds;
import vn.unionledger.api.dues.PaySight;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.arrears.MemberDues;
import vn.unionledger.projections.arrears.MonthDues;

/** Members and dues as the reader of a page may see them, in the order of sections and names. */
@Component
class DuesReading {
    private static final int QUARTER = 3;
    private static final Comparator<String> BY_LAST_WORD = Comparator.comparing(
                    (String name) -> name.substring(name.lastIndexOf(' ') + 1))
            .thenComparing(name -> name);

    private final Dues dues;
    private final FormChoices lists;
    private final PageNames names;
    private final PageWords words;

    DuesReading(Dues dues, FormChoices lists, PageNames names, PageWords words) {
        this.dues = dues;
        this.lists = lists;
        this.names = names;
        this.words = words;
    }

    /** Those who are members on the reader's day, then those who were. */
    List<MemberRow> members(@Nullable String section, Reading reading) {
        LocalDate day = reading.moment().day();
        Map<PersonId, MemberDues> balances = new HashMap<>();
        dues.balances(reading.unit(), known(reading)).forEach(one -> balances.put(one.member(), one));
        List<Member> members = everybody(reading).people().values().stream()
                .filter(member -> isOf(section, member.sectionOn(day)))
                .toList();
        Map<PersonId, String> called =
                called(members.stream().map(Member::person).toList(), reading);
        Map<String, String> sections = lists.sections(reading);
        List<MemberRow> rows = new ArrayList<>();
        for (Member member : members) {
            MemberDues balance = balances.getOrDefault(member.person(), MemberDues.none(member.person()));
            Vnd pay = mayReadPay(member.person(), reading) ? member.payIn(YearMonth.from(day)) : null;
            rows.add(new MemberRow(
                    member.person().value(),
                    name(called, member.person()),
                    section(sections, member.sectionOn(day)),
                    words.word(member.groupIn(YearMonth.from(day))),
                    pay == null ? null : pay.dong(),
                    balance.arrears().dong(),
                    balance.prepaid().dong(),
                    member.isMemberOn(day),
                    member.isExemptOn(day)));
        }
        rows.sort(Comparator.comparing((MemberRow row) -> !row.here())
                .thenComparing(MemberRow::section)
                .thenComparing(MemberRow::name, BY_LAST_WORD));
        return rows;
    }

    /** Everybody who is a member at the end of the month or whose dues of it were reckoned or paid. */
    List<MonthRow> month(YearMonth month, @Nullable String section, Reading reading) {
        LocalDate last = month.atEndOfMonth();
        Map<PersonId, MonthDues> reckoned = new HashMap<>();
        dues.month(reading.unit(), month, known(reading)).forEach(one -> reckoned.put(one.member(), one));
        Map<PersonId, Long> before = new HashMap<>();
        dues.arrears(reading.unit(), month.minusMonths(1), known(reading))
                .forEach(one -> before.merge(one.member(), one.arrears().dong(), Long::sum));
        Map<PersonId, Long> prepaid = new HashMap<>();
        dues.balances(reading.unit(), known(reading))
                .forEach(one -> prepaid.put(one.member(), one.prepaid().dong()));
        List<Member> members = everybody(reading).people().values().stream()
                .filter(member -> member.isMemberOn(last) || reckoned.containsKey(member.person()))
                .filter(member -> isOf(section, member.sectionOn(last)))
                .toList();
        Map<PersonId, String> called =
                called(members.stream().map(Member::person).toList(), reading);
        Map<String, String> sections = lists.sections(reading);
        List<MonthRow> rows = new ArrayList<>();
        for (Member member : members) {
            MonthDues due = reckoned.get(member.person());
            rows.add(row(
                    due == null ? nothing(member.person(), month) : due,
                    name(called, member.person()),
                    section(sections, member.sectionOn(last)),
                    before.getOrDefault(member.person(), 0L),
                    prepaid.getOrDefault(member.person(), 0L)));
        }
        rows.sort(Comparator.comparing(MonthRow::section).thenComparing(MonthRow::name, BY_LAST_WORD));
        return rows;
    }

    /** Members about whom the month says nothing, with nothing in their rows. */
    List<MonthRow> unreckoned(List<PersonId> members, YearMonth month, Reading reading) {
        return rows(members.stream().map(member -> nothing(member, month)).toList(), reading);
    }

    /** The month people work on: this one, or the last one reckoned where nobody has reckoned for a quarter. */
    YearMonth current(Reading reading) {
        YearMonth now = YearMonth.from(reading.moment().day());
        return dues.lastReckoned(reading.unit(), known(reading))
                .filter(last -> last.isBefore(now.minusMonths(QUARTER)))
                .orElse(now);
    }

    /** Every month somebody owes for, up to a month. */
    List<MonthRow> arrears(YearMonth until, @Nullable String section, Reading reading) {
        List<MonthDues> owed = dues.arrears(reading.unit(), until, known(reading)).stream()
                .filter(one -> isOf(section, one.section()))
                .toList();
        return rows(owed, reading);
    }

    /** One member's months. */
    List<MonthRow> ofMember(PersonId person, Reading reading) {
        return rows(dues.ofMember(reading.unit(), person, known(reading)), reading);
    }

    /** The rules the dues of these rows rest on, each of its own month. */
    List<Ground> grounds(List<MonthRow> rows, Reading reading) {
        return DuesGrounds.of(
                reading.unit(),
                everybody(reading),
                rows.stream().map(row -> new PersonId(row.person())).distinct().toList(),
                rows.stream()
                        .map(row -> YearMonth.parse(row.month()))
                        .distinct()
                        .toList());
    }

    /** The rules behind a month's rows: of that month, and of those before it that somebody still owes for. */
    List<Ground> groundsOfMonth(List<MonthRow> rows, YearMonth month, Reading reading) {
        List<YearMonth> months = new ArrayList<>(List.of(month));
        if (rows.stream().anyMatch(row -> row.before() != 0)) {
            dues.arrears(reading.unit(), month.minusMonths(1), known(reading)).forEach(one -> months.add(one.month()));
        }
        return DuesGrounds.of(
                reading.unit(),
                everybody(reading),
                rows.stream()
                        .filter(row -> row.basis() != null || row.before() != 0 || row.prepaid() != 0)
                        .map(row -> new PersonId(row.person()))
                        .toList(),
                months);
    }

    /** The rules behind what members owe and have paid ahead: of the months still owed for, and of the month of the reader's day. */
    List<Ground> groundsOfBalances(List<MemberRow> rows, Reading reading) {
        YearMonth now = YearMonth.from(reading.moment().day());
        List<MonthDues> owed = dues.arrears(reading.unit(), now, known(reading));
        List<YearMonth> months =
                new ArrayList<>(owed.stream().map(MonthDues::month).toList());
        months.add(current(reading));
        return DuesGrounds.of(
                reading.unit(),
                everybody(reading),
                rows.stream()
                        .filter(row -> row.arrears() != 0 || row.prepaid() != 0)
                        .map(row -> new PersonId(row.person()))
                        .toList(),
                months);
    }

    Members everybody(Reading reading) {
        return dues.members(reading.unit(), known(reading));
    }

    /** Pay stands beside a name for the accountant and the member alone. */
    static boolean mayReadPay(PersonId person, Reading reading) {
        return PaySight.of(reading.reader(), reading.unit()).of(person);
    }

    /** Whether the reader keeps the list of members and reckons dues. */
    static boolean keeps(Reading reading) {
        return reading.office() == Office.ACCOUNTANT
                && !reading.below()
                && !reading.moment().past();
    }

    /** Whether the reader can put rolls forward. */
    static boolean collects(Reading reading) {
        boolean office = reading.office() == Office.ACCOUNTANT || reading.office() == Office.CASHIER;
        return office && !reading.below() && !reading.moment().past();
    }

    Map<PersonId, String> called(List<PersonId> people, Reading reading) {
        return names.parties(people, reading);
    }

    private List<MonthRow> rows(List<MonthDues> months, Reading reading) {
        Map<PersonId, String> called =
                called(months.stream().map(MonthDues::member).distinct().toList(), reading);
        Map<String, String> sections = lists.sections(reading);
        List<MonthRow> rows = new ArrayList<>();
        for (MonthDues one : months) {
            rows.add(row(one, name(called, one.member()), section(sections, one.section()), 0, 0));
        }
        return rows;
    }

    private MonthRow row(MonthDues due, String name, String section, long before, long prepaid) {
        return new MonthRow(
                due.member().value(),
                name,
                due.month().toString(),
                section,
                due.basis() == null ? null : words.word("Basis", due.basis()),
                due.standard().dong(),
                due.excess().dong(),
                due.applied().dong(),
                due.arrears().dong(),
                before,
                prepaid);
    }

    private static MonthDues nothing(PersonId member, YearMonth month) {
        return new MonthDues(member, month, null, null, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);
    }

    private static String name(Map<PersonId, String> called, PersonId person) {
        return Objects.requireNonNullElse(called.get(person), person.value());
    }

    private String section(Map<String, String> sections, @Nullable SectionCode section) {
        return section == null
                ? words.said("dues.no-section")
                : sections.getOrDefault(section.value(), section.value());
    }

    private static boolean isOf(@Nullable String wanted, @Nullable SectionCode section) {
        if (wanted == null || wanted.isBlank()) {
            return true;
        }
        return section == null
                ? wanted.equals(FormChoices.NO_SECTION)
                : section.value().equals(wanted);
    }

    private static long known(Reading reading) {
        return reading.asked().known();
    }
}
