package vn.unionledger.core.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.Collect;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesCommand.Refund;
import vn.unionledger.core.dues.DuesCommand.ReverseCollection;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberFacts;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule.DuesRate;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.rules.ShippedRules;

/** The rules that came with the program, and a book of dues being led under them. */
final class DuesFacts {
    static final UnitId UNIT = MemberFacts.UNIT;
    static final PersonId LAN = MemberFacts.LAN;
    static final Rulebook SHIPPED = new Rulebook(ShippedRules.all());
    static final Standing ENTERPRISE = new Standing(UnitLevel.GRASSROOTS, FundingClass.ENTERPRISE, null);
    static final Standing OFFICE = new Standing(UnitLevel.GRASSROOTS, FundingClass.BUDGET_FULL, null);
    static final LocalDate DECIDED = LocalDate.of(2025, 7, 29);
    static final LocalDate BEFORE_DECISION = LocalDate.of(2025, 7, 28);

    /** By the unit's resolution its members of group 3 pay 0,7 % from July 2025 on. */
    static final Policy RESOLUTION = new Policy(
            new PolicyId("nghi-quyet-may-viet-tien"),
            UNIT,
            new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 70, 1_000, null),
            Scope.EVERYONE,
            LocalDate.of(2025, 7, 1),
            null,
            "03/NQ-CĐCS",
            DECIDED,
            DECIDED,
            Certainty.CONFIRMED,
            "Nghị quyết của ban chấp hành mở rộng",
            null,
            null);

    private DuesFacts() {}

    static DuesRules knownOn(LocalDate day) {
        return new DuesRules(SHIPPED, UNIT, ENTERPRISE, day);
    }

    static DuesRules withResolution(LocalDate day) {
        return new DuesRules(SHIPPED.with(RESOLUTION), UNIT, ENTERPRISE, day);
    }

    static RollLine line(PersonId member, long amount) {
        return new RollLine(member, MemberFacts.SEWING, Vnd.of(amount), Vnd.ZERO);
    }

    /** A book of dues and what happens to it. */
    static final class Led {
        private final Members members;
        private DuesBook book = DuesBook.EMPTY;
        private int vouchers;

        Led(Members members) {
            this.members = members;
        }

        DuesBook book() {
            return book;
        }

        DuesAccount of(PersonId member) {
            return book.account(member);
        }

        List<DuesEvent> assess(YearMonth month, DuesRules rules) {
            return happen(book.decide(new AssessMonth(UNIT, month, null, LAN, rules.knownOn()), members, rules));
        }

        List<DuesEvent> reassess(YearMonth month, DuesRules rules) {
            return happen(book.decide(new ReassessMonth(UNIT, month, null, LAN, rules.knownOn()), members, rules));
        }

        DuesRoll collect(YearMonth month, RollLine... lines) {
            DuesRoll roll = book.split(List.of(lines));
            happen(List.of(
                    book.decide(new Collect(UNIT, Some.voucher(++vouchers), month, roll, month.atEndOfMonth()))));
            return roll;
        }

        List<DuesEvent> reverse(YearMonth month, DuesRoll roll) {
            return happen(List.of(book.decide(
                    new ReverseCollection(UNIT, Some.voucher(vouchers), month, roll, month.atEndOfMonth()))));
        }

        DuesRoll refund(YearMonth month, RollLine... lines) {
            DuesRoll roll = book.splitRefund(List.of(lines));
            happen(List.of(book.decide(new Refund(UNIT, Some.voucher(++vouchers), month, roll, month.atEndOfMonth()))));
            return roll;
        }

        private List<DuesEvent> happen(List<DuesEvent> facts) {
            for (DuesEvent fact : facts) {
                book = book.evolve(fact);
            }
            return facts;
        }
    }
}
