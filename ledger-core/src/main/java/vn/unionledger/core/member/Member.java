package vn.unionledger.core.member;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PayerGroup;

/**
 * What a unit knows of one member, by days: a later fact about the same day stands in place of an earlier one, which stays in
 * the log.
 *
 * @param sections from that day in that section or group; nothing where in none
 * @param groups the payer group from that month on
 * @param pay đồng a month from that month on: the base of the payer group, or the amount set for those who pay a fixed one
 */
public record Member(
        PersonId person,
        List<Stay> stays,
        NavigableMap<LocalDate, Optional<SectionCode>> sections,
        NavigableMap<YearMonth, PayerGroup> groups,
        NavigableMap<YearMonth, Vnd> pay,
        List<Exemption> exemptions) {
    public Member {
        stays = List.copyOf(stays);
        sections = Collections.unmodifiableNavigableMap(sections);
        groups = Collections.unmodifiableNavigableMap(groups);
        pay = Collections.unmodifiableNavigableMap(pay);
        exemptions = List.copyOf(exemptions);
    }

    static Member unknown(PersonId person) {
        return new Member(person, List.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
    }

    public boolean isMemberOn(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.covers(day));
    }

    /** The section or group on that day, before the first one known that one; nothing if in none. */
    public @Nullable SectionCode sectionOn(LocalDate day) {
        return sections.isEmpty() ? null : at(sections, day).orElse(null);
    }

    /**
     * The payer group of that month; before the first one known that one.
     *
     * @throws IllegalStateException if the person was never admitted
     */
    public PayerGroup groupIn(YearMonth month) {
        if (groups.isEmpty()) {
            throw new IllegalStateException("a member without a payer group: the stream is damaged: " + person);
        }
        return at(groups, month);
    }

    /** The pay of that month; nothing where none is known. */
    public @Nullable Vnd payIn(YearMonth month) {
        Map.Entry<YearMonth, Vnd> entry = pay.floorEntry(month);
        return entry == null ? null : entry.getValue();
    }

    public boolean isExemptOn(LocalDate day) {
        return exemptions.stream().anyMatch(exemption -> exemption.covers(day));
    }

    /** The time as a member that goes on or ended last, if there is one. */
    public Optional<Stay> lastStay() {
        return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast());
    }

    Member admitted(LocalDate on) {
        List<Stay> more = new ArrayList<>(stays);
        more.add(new Stay(on, null));
        return with(more, exemptions);
    }

    /** The last stay, with other days. */
    Member stayed(LocalDate from, @Nullable LocalDate last) {
        List<Stay> others = new ArrayList<>(stays.subList(0, stays.size() - 1));
        others.add(new Stay(from, last));
        return with(others, exemptions);
    }

    Member placed(@Nullable SectionCode section, LocalDate from) {
        Optional<SectionCode> in = section == null ? Optional.empty() : Optional.of(section);
        return new Member(person, stays, put(sections, from, in), groups, pay, exemptions);
    }

    Member paying(PayerGroup group, YearMonth from) {
        return new Member(person, stays, sections, put(groups, from, group), pay, exemptions);
    }

    Member earning(Vnd amount, YearMonth from) {
        return new Member(person, stays, sections, groups, put(pay, from, amount), exemptions);
    }

    Member exempted(Exemption exemption) {
        List<Exemption> more = new ArrayList<>(exemptions);
        more.add(exemption);
        return with(stays, more);
    }

    /** Without the exemption that begins on that day. */
    Member notExempted(LocalDate from) {
        return with(
                stays,
                exemptions.stream().filter(one -> !one.from().equals(from)).toList());
    }

    Optional<Exemption> exemptionFrom(LocalDate from) {
        return exemptions.stream().filter(one -> one.from().equals(from)).findFirst();
    }

    private Member with(List<Stay> newStays, List<Exemption> newExemptions) {
        return new Member(person, newStays, sections, groups, pay, newExemptions);
    }

    private static <K, V> V at(NavigableMap<K, V> values, K key) {
        Map.Entry<K, V> entry = values.floorEntry(key);
        return (entry == null ? values.firstEntry() : entry).getValue();
    }

    private static <K extends Comparable<? super K>, V> NavigableMap<K, V> put(NavigableMap<K, V> map, K key, V value) {
        NavigableMap<K, V> more = new TreeMap<>(map);
        more.put(key, value);
        return more;
    }
}
