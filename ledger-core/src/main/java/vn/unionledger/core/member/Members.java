package vn.unionledger.core.member;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.CorrectStay;
import vn.unionledger.core.member.MemberCommand.ExemptMember;
import vn.unionledger.core.member.MemberCommand.LetLeave;
import vn.unionledger.core.member.MemberCommand.MoveMembers;
import vn.unionledger.core.member.MemberCommand.SetPay;
import vn.unionledger.core.member.MemberCommand.SetPayerGroup;
import vn.unionledger.core.member.MemberCommand.WithdrawExemption;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.ExemptionWithdrawn;
import vn.unionledger.core.member.MemberEvent.MemberExempted;
import vn.unionledger.core.member.MemberEvent.MemberLeft;
import vn.unionledger.core.member.MemberEvent.MembersAdmitted;
import vn.unionledger.core.member.MemberEvent.MembersMoved;
import vn.unionledger.core.member.MemberEvent.Pay;
import vn.unionledger.core.member.MemberEvent.PaySet;
import vn.unionledger.core.member.MemberEvent.PayerGroupSet;
import vn.unionledger.core.member.MemberEvent.StayCorrected;
import vn.unionledger.core.member.MemberRefusal.AlreadyMember;
import vn.unionledger.core.member.MemberRefusal.EndsBeforeStart;
import vn.unionledger.core.member.MemberRefusal.ExemptAlready;
import vn.unionledger.core.member.MemberRefusal.MemberTwice;
import vn.unionledger.core.member.MemberRefusal.MembersOutOfRange;
import vn.unionledger.core.member.MemberRefusal.NoExemptionFrom;
import vn.unionledger.core.member.MemberRefusal.NoGroupToPayBy;
import vn.unionledger.core.member.MemberRefusal.NotMember;
import vn.unionledger.core.member.MemberRefusal.ShorterThanAMonth;
import vn.unionledger.core.member.MemberRefusal.StaysMeet;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.refusal.Field;

/**
 * The members of one unit (danh sách đoàn viên), those who left among them. One list per unit and not one life per member: a list
 * of admissions, a pay list and a month's dues are each one fact about hundreds of people.
 */
public record Members(Map<PersonId, Member> people) {
    /** How many characters a document's number may have. */
    public static final int LONGEST_WORDS = 200;

    public static final Members NOBODY = new Members(Map.of());

    public Members {
        people = Collections.unmodifiableMap(people);
    }

    public Optional<Member> find(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    /**
     * The facts the command leads to.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link MemberRefusal}, or a field's refusal
     */
    public List<MemberEvent> decide(MemberCommand command) {
        return List.of(
                switch (command) {
                    case AdmitMembers c -> admit(c);
                    case MoveMembers c -> move(c);
                    case SetPay c -> pay(c);
                    case SetPayerGroup c -> group(c);
                    case ExemptMember c -> exempt(c);
                    case WithdrawExemption c -> withdraw(c);
                    case LetLeave c -> leave(c);
                    case CorrectStay c -> correct(c);
                });
    }

    /** The members after a fact. Never refuses one. */
    public Members evolve(MemberEvent event) {
        return switch (event) {
            case MembersAdmitted e ->
                each(e.people(), Admission::person, (member, line) -> admitted(member, line, e.on()));
            case MembersMoved e -> each(e.people(), Function.identity(), (member, _) -> member.placed(e.to(), e.on()));
            case PaySet e -> each(e.people(), Pay::person, (member, line) -> member.earning(line.amount(), e.from()));
            case PayerGroupSet e -> one(e.person(), member -> member.paying(e.group(), e.from()));
            case MemberExempted e ->
                one(e.person(), member -> member.notExempted(e.from())
                        .exempted(new Exemption(e.from(), e.until(), e.reason())));
            case ExemptionWithdrawn e -> one(e.person(), member -> member.notExempted(e.from()));
            case MemberLeft e ->
                one(e.person(), member -> member.stayed(last(member).from(), e.on()));
            case StayCorrected e -> one(e.person(), member -> member.stayed(e.from(), e.last()));
        };
    }

    private MemberEvent admit(AdmitMembers c) {
        Field.notInFuture("on", c.on(), c.today());
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        rows(c.people(), Admission::person);
        for (int row = 1; row <= c.people().size(); row++) {
            Admission line = c.people().get(row - 1);
            paysBy(line.group());
            if (line.pay() != null) {
                Field.positive("people[" + (row - 1) + "].pay", line.pay());
            }
            Member known = people.get(line.person());
            Stay last = known == null ? null : known.lastStay().orElse(null);
            LocalDate until = last == null ? null : last.last();
            if (last != null && (until == null || !c.on().isAfter(until))) {
                throw refuse(new AlreadyMember(row, line.person(), c.on()));
            }
        }
        return new MembersAdmitted(c.unit(), c.on(), c.people(), c.document(), c.by());
    }

    private MemberEvent move(MoveMembers c) {
        Field.notInFuture("on", c.on(), c.today());
        rows(c.people(), Function.identity());
        for (int row = 1; row <= c.people().size(); row++) {
            memberOn(row, c.people().get(row - 1), c.on());
        }
        return new MembersMoved(c.unit(), c.on(), c.people(), c.to(), c.by());
    }

    private MemberEvent pay(SetPay c) {
        Field.notInFuture("from", c.from().atDay(1), c.today());
        rows(c.people(), Pay::person);
        for (int row = 1; row <= c.people().size(); row++) {
            Pay line = c.people().get(row - 1);
            known(row, line.person(), c.from().atEndOfMonth());
            Field.positive("people[" + (row - 1) + "].amount", line.amount());
        }
        return new PaySet(c.unit(), c.from(), c.people(), c.by());
    }

    private MemberEvent group(SetPayerGroup c) {
        known(1, c.person(), c.from().atEndOfMonth());
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        paysBy(c.group());
        return new PayerGroupSet(c.unit(), c.person(), c.group(), c.from(), c.document(), c.by());
    }

    private MemberEvent exempt(ExemptMember c) {
        Member member = memberOn(1, c.person(), c.from());
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        LocalDate until = c.until();
        if (until != null && until.isBefore(c.from())) {
            throw refuse(new EndsBeforeStart(c.from(), until));
        }
        if (until != null && until.isBefore(c.from().plusMonths(1).minusDays(1))) {
            throw refuse(new ShorterThanAMonth(c.from(), until));
        }
        Exemption wanted = new Exemption(c.from(), until, c.reason());
        member.exemptions().stream()
                .filter(one -> !one.from().equals(c.from()) && one.meets(wanted))
                .findFirst()
                .ifPresent(one -> {
                    throw refuse(new ExemptAlready(one.from()));
                });
        return new MemberExempted(c.unit(), c.person(), c.from(), until, c.reason(), c.document(), c.by());
    }

    private MemberEvent withdraw(WithdrawExemption c) {
        if (known(1, c.person(), c.from()).exemptionFrom(c.from()).isEmpty()) {
            throw refuse(new NoExemptionFrom(c.from()));
        }
        return new ExemptionWithdrawn(c.unit(), c.person(), c.from(), c.by());
    }

    private MemberEvent leave(LetLeave c) {
        Member member = memberOn(1, c.person(), c.on());
        if (last(member).last() != null) {
            throw refuse(new NotMember(1, c.person(), c.today()));
        }
        Field.notInFuture("on", c.on(), c.today());
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        return new MemberLeft(c.unit(), c.person(), c.on(), c.reason(), c.document(), c.by());
    }

    private MemberEvent correct(CorrectStay c) {
        Member member = known(1, c.person(), c.from());
        Field.notInFuture("from", c.from(), c.today());
        LocalDate last = c.last();
        if (last != null) {
            Field.notInFuture("last", last, c.today());
            if (last.isBefore(c.from())) {
                throw refuse(new EndsBeforeStart(c.from(), last));
            }
        }
        List<Stay> earlier = member.stays().subList(0, member.stays().size() - 1);
        if (earlier.stream().anyMatch(stay -> !c.from().isAfter(stay.last() == null ? c.from() : stay.last()))) {
            throw refuse(new StaysMeet(c.from()));
        }
        return new StayCorrected(c.unit(), c.person(), c.from(), last, c.by());
    }

    private static void paysBy(PayerGroup group) {
        if (group == PayerGroup.EXEMPT) {
            throw refuse(new NoGroupToPayBy(group));
        }
    }

    private Member memberOn(int row, PersonId person, LocalDate on) {
        Member member = known(row, person, on);
        if (!member.isMemberOn(on)) {
            throw refuse(new NotMember(row, person, on));
        }
        return member;
    }

    private Member known(int row, PersonId person, LocalDate on) {
        Member member = people.get(person);
        if (member == null) {
            throw refuse(new NotMember(row, person, on));
        }
        return member;
    }

    private static <T> void rows(List<T> lines, Function<T, PersonId> person) {
        if (lines.isEmpty() || lines.size() > MemberCommand.MOST) {
            throw refuse(new MembersOutOfRange(lines.size(), MemberCommand.MOST));
        }
        Set<PersonId> seen = new HashSet<>();
        for (int row = 1; row <= lines.size(); row++) {
            PersonId one = person.apply(lines.get(row - 1));
            if (!seen.add(one)) {
                throw refuse(new MemberTwice(row, one));
            }
        }
    }

    private static Member admitted(Member member, Admission line, LocalDate on) {
        YearMonth month = YearMonth.from(on);
        Member in = member.admitted(on).placed(line.section(), on).paying(line.group(), month);
        return line.pay() == null ? in : in.earning(line.pay(), month);
    }

    private static Stay last(Member member) {
        return member.lastStay()
                .orElseThrow(
                        () -> new IllegalStateException("never a member: the stream is damaged: " + member.person()));
    }

    private Members one(PersonId person, Function<Member, Member> change) {
        return each(List.of(person), Function.identity(), (member, _) -> change.apply(member));
    }

    private <T> Members each(List<T> lines, Function<T, PersonId> person, BiFunction<Member, T, Member> change) {
        Map<PersonId, Member> after = new HashMap<>(people);
        lines.forEach(line -> after.compute(
                person.apply(line), (id, member) -> change.apply(member == null ? Member.unknown(id) : member, line)));
        return new Members(after);
    }
}
