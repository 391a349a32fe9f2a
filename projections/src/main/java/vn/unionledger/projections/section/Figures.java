package vn.unionledger.projections.section;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.FactKind;
import vn.unionledger.projections.entries.Measure;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;

/** Which things each figure is the sum of, by the figure's id. */
final class Figures {
    private static final Set<String> VISITS =
            Set.of("ILLNESS", "CRITICAL_ILLNESS", "MATERNITY", "WORK_ACCIDENT", "BEREAVEMENT", "WEDDING", "MISFORTUNE");
    private static final Set<String> SICKNESS = Set.of("ILLNESS", "CRITICAL_ILLNESS", "WORK_ACCIDENT");
    private static final Set<String> OCCASIONS_OF_LIFE = Set.of("MATERNITY", "BEREAVEMENT", "WEDDING", "MISFORTUNE");
    private static final String[] ITEMS = {"expense:31", "expense:32", "expense:33", "expense:34"};

    private final UnitId unit;
    private final Asked asked;
    private final List<FundCode> special;

    /** @param special the unit's other funds than ordinary ones: what its settlement leaves out */
    Figures(UnitId unit, Asked asked, List<FundCode> special) {
        this.unit = unit;
        this.asked = asked;
        this.special = special;
    }

    /** What the figure with this id sums, or nothing if there is no such figure. */
    Optional<Pick> pick(String id) {
        String[] words = id.split("/", -1);
        return switch (words.length) {
            case 2 -> words[0].equals("finance") ? finance(words[1]) : Optional.empty();
            case 3 -> three(words[0], words[1], words[2]);
            case 4 ->
                switch (words[0]) {
                    case "inspection" -> inspection(words[1], words[2], words[3]);
                    case "activity" ->
                        words[2].equals("people") && words[3].matches("\\d{1,3}")
                                ? Optional.of(Pick.facts(Measure.COUNT, unit, asked, Span.PERIOD, FactKind.ATTENDANCE)
                                        .ref(words[1])
                                        .line(Integer.parseInt(words[3])))
                                : Optional.empty();
                    default -> Optional.empty();
                };
            case 5 ->
                words[0].equals("inspection")
                        ? inspection(words[1], words[2], words[3]).map(pick -> pick.result(words[4]))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Pick> three(String family, String which, String what) {
        return switch (family) {
            case "aid" -> aid(reasons(which), what);
            case "granted" -> granted(reasons(which), what, Span.PERIOD);
            case "waiting" -> granted(reasons(which), what, Span.UNTIL).map(Pick::unpaid);
            case "gift" -> gift(which, what);
            case "gift-to" ->
                Optional.of(Pick.facts(
                                Measure.COUNT,
                                unit,
                                asked,
                                Span.PERIOD,
                                FactKind.ROUND_PAID_CLASS,
                                FactKind.ROUND_REVERSED_CLASS)
                        .topic(Set.of(which))
                        .whom(what));
            case "third-party" -> thirdParty(which, what);
            case "loan" -> loan(what);
            case "campaign" -> campaign(which, what);
            case "activity" ->
                what.equals("cost")
                        ? Optional.of(Pick.debits(unit, asked, Span.PERIOD)
                                .accounts("expense:")
                                .purpose("advance-settled")
                                .ref(which))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    static Set<String> reasons(String group) {
        return switch (group) {
            case "visits" -> VISITS;
            case "sickness" -> SICKNESS;
            case "life" -> OCCASIONS_OF_LIFE;
            case "all" ->
                Set.of(
                        "ILLNESS",
                        "CRITICAL_ILLNESS",
                        "MATERNITY",
                        "WORK_ACCIDENT",
                        "BEREAVEMENT",
                        "WEDDING",
                        "MISFORTUNE",
                        "HARDSHIP",
                        "HOUSING");
            default -> Set.of(group);
        };
    }

    private Optional<Pick> aid(Set<String> reasons, String what) {
        return switch (what) {
            case "amount" ->
                Optional.of(Pick.debits(unit, asked, Span.PERIOD)
                        .accounts("expense:")
                        .purpose("welfare")
                        .topic(reasons));
            case "times" -> aid(Measure.TIMES, reasons);
            case "cases" -> aid(Measure.CASES, reasons);
            case "persons" -> aid(Measure.COUNT, reasons);
            default -> Optional.empty();
        };
    }

    private Optional<Pick> aid(Measure measure, Set<String> reasons) {
        return Optional.of(
                Pick.vouchers(measure, unit, asked).purpose("welfare").topic(reasons));
    }

    private Optional<Pick> granted(Set<String> reasons, String what, Span span) {
        Optional<Measure> measure =
                switch (what) {
                    case "amount" -> Optional.of(Measure.AMOUNT);
                    case "cases" -> Optional.of(Measure.TIMES);
                    case "persons" -> Optional.of(Measure.COUNT);
                    default -> Optional.empty();
                };
        return measure.map(
                one -> Pick.facts(one, unit, asked, span, FactKind.AID_APPROVED).topic(reasons));
    }

    private Optional<Pick> gift(String occasion, String what) {
        return switch (what) {
            case "amount" ->
                Optional.of(Pick.debits(unit, asked, Span.PERIOD)
                        .accounts("expense:")
                        .purpose("gift")
                        .topic(Set.of(occasion)));
            case "gifts" ->
                Optional.of(Pick.vouchers(Measure.COUNT, unit, asked)
                        .purpose("gift")
                        .topic(Set.of(occasion)));
            default -> Optional.empty();
        };
    }

    private Optional<Pick> thirdParty(String gift, String what) {
        if (!what.equals("value")) {
            return Optional.empty();
        }
        Pick all = Pick.facts(Measure.AMOUNT, unit, asked, Span.PERIOD, FactKind.GIFT_REGISTERED);
        return Optional.of(gift.equals("all") ? all : all.ref(gift));
    }

    private Optional<Pick> loan(String what) {
        Optional<Measure> measure =
                switch (what) {
                    case "amount" -> Optional.of(Measure.AMOUNT);
                    case "people" -> Optional.of(Measure.PEOPLE);
                    case "loans" -> Optional.of(Measure.CASES);
                    default -> Optional.empty();
                };
        return measure.map(
                one -> Pick.facts(one, unit, asked, Span.UNTIL, FactKind.LOAN_PAID_OUT, FactKind.LOAN_PAYOUT_REVERSED));
    }

    private Optional<Pick> campaign(String campaign, String what) {
        Optional<Pick> all =
                switch (what) {
                    case "received" ->
                        Optional.of(Pick.debits(unit, asked, Span.PERIOD)
                                .accounts("place:")
                                .purpose("donation", "levy"));
                    case "handed-over" ->
                        Optional.of(Pick.credits(unit, asked, Span.PERIOD)
                                .accounts("place:")
                                .purpose("hand-over"));
                    case "owed" ->
                        Optional.of(Pick.credits(unit, asked, Span.UNTIL)
                                .accounts("owed-to-owner")
                                .purpose("donation", "levy", "hand-over"));
                    case "late" ->
                        Optional.of(Pick.credits(unit, asked, Span.UNTIL)
                                .accounts("payable:tra-nguoi-ung-ho")
                                .purpose("late-donation", "late-returned"));
                    default -> Optional.empty();
                };
        return campaign.equals("all") ? all : all.map(pick -> pick.ref(campaign));
    }

    private Optional<Pick> finance(String what) {
        Optional<Pick> found =
                switch (what) {
                    case "opening" ->
                        Optional.of(Pick.credits(unit, asked, Span.UNTIL)
                                .accounts("opening", "income:", "expense:")
                                .carriedIn());
                    case "closing" ->
                        Optional.of(Pick.credits(unit, asked, Span.UNTIL).accounts("opening", "income:", "expense:"));
                    case "income" -> income("income:");
                    case "dues" -> income("income:22");
                    case "contribution" -> income("income:23");
                    case "allocation" -> income("income:28");
                    case "other-income" ->
                        income("income:").map(pick -> pick.without("income:22", "income:23", "income:28"));
                    case "expense" -> expense("expense:").map(pick -> pick.without("expense:39"));
                    case "care", "propaganda", "administration", "pay" -> expense(ITEMS[item(what)]);
                    case "other-expense" ->
                        expense("expense:").map(pick -> pick.without(ITEMS).without("expense:39"));
                    case "share-owed" -> expense("expense:39");
                    case "kept" -> income("income:22", "income:23", "expense:39");
                    case "paid-up" ->
                        Optional.of(Pick.debits(unit, asked, Span.PERIOD)
                                .accounts("payable-up")
                                .withoutOpening()
                                .purpose("paid-up", "imported"));
                    case "payable" ->
                        Optional.of(Pick.credits(unit, asked, Span.UNTIL).accounts("payable-up"));
                    case "held" ->
                        Optional.of(Pick.debits(unit, asked, Span.UNTIL).accounts("place:"));
                    case "receivable" ->
                        Optional.of(Pick.debits(unit, asked, Span.UNTIL).accounts("advance:", "loan:", "transit:"));
                    default -> Optional.empty();
                };
        return found.map(pick -> pick.outside(special));
    }

    private static int item(String word) {
        return List.of("care", "propaganda", "administration", "pay").indexOf(word);
    }

    private Optional<Pick> income(String... accounts) {
        return Optional.of(
                Pick.credits(unit, asked, Span.PERIOD).accounts(accounts).withoutOpening());
    }

    private Optional<Pick> expense(String... accounts) {
        return Optional.of(
                Pick.debits(unit, asked, Span.PERIOD).accounts(accounts).withoutOpening());
    }

    private Optional<Pick> inspection(String kind, String which, String state) {
        Pick pick = Pick.inspections(unit, asked).topic(Set.of(kind));
        switch (which) {
            case "SAME_LEVEL", "LOWER_LEVEL" -> pick.scope(which);
            case "BODY", "PERSON" -> pick.target(which);
            case "all" -> {}
            default -> {
                return Optional.empty();
            }
        }
        return switch (state) {
            case "all" -> Optional.of(pick);
            case "begun" -> Optional.of(pick.states("DONE", "IN_PROGRESS"));
            case "DONE", "IN_PROGRESS", "PLANNED" -> Optional.of(pick.states(state));
            default -> Optional.empty();
        };
    }
}
