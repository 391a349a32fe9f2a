package vn.unionledger.core.levy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.campaign.CollectionLine;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.CollectLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyCommand.ReverseLevy;
import vn.unionledger.core.levy.LevyCommand.WaiveLevy;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.levy.LevyEvent.LevyCollected;
import vn.unionledger.core.levy.LevyEvent.LevyCollectionReversed;
import vn.unionledger.core.levy.LevyEvent.LevyLine;
import vn.unionledger.core.levy.LevyEvent.LevyPaid;
import vn.unionledger.core.levy.LevyEvent.LevyWaived;
import vn.unionledger.core.levy.LevyRefusal.MoreThanOwed;
import vn.unionledger.core.levy.LevyRefusal.NobodyNamed;
import vn.unionledger.core.levy.LevyRefusal.NobodyToLevy;
import vn.unionledger.core.levy.LevyRefusal.NotAMember;
import vn.unionledger.core.levy.LevyRefusal.NotAssessed;
import vn.unionledger.core.levy.LevyRefusal.NothingOwed;
import vn.unionledger.core.levy.LevyRefusal.OtherCampaign;
import vn.unionledger.core.levy.LevyRefusal.OtherYear;
import vn.unionledger.core.levy.LevyRefusal.TooManyPeople;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/**
 * The disaster levy of one unit and year: what each person owes, and what was collected. Assessed less collected is owed, and
 * never below zero.
 *
 * @param campaign where it is collected; absent before anybody was assessed
 */
public record LevyBook(@Nullable CampaignId campaign, Map<PersonId, LevyAccount> accounts) {
    /** How many people are assessed at once. */
    public static final int MOST = 500;

    private static final int DAYS_MOST = 31;

    public static final LevyBook EMPTY = new LevyBook(null, Map.of());

    public LevyBook {
        accounts = Collections.unmodifiableMap(accounts);
    }

    public Vnd assessed() {
        return Vnd.sum(accounts.values().stream().map(LevyAccount::assessed));
    }

    public Vnd collected() {
        return Vnd.sum(accounts.values().stream().map(LevyAccount::collected));
    }

    /**
     * What those owe who were not assessed yet; who was exempt by mistake is assessed again.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link LevyRefusal}, or a field's refusal
     */
    public LevyAssessed decide(AssessLevy c, Members members, LevyRules rules) {
        if (c.on().getYear() != c.year()) {
            throw refuse(new OtherYear(c.year(), c.on()));
        }
        Field.notInFuture("on", c.on(), c.today());
        Field.count("workingDays", c.workingDays(), DAYS_MOST);
        requireCampaign(c.campaign());
        LevyRules.Charge charge = rules.charge(c.group(), c.region(), c.workingDays(), c.on());
        Map<PersonId, LevyExemption> exempt = new HashMap<>();
        for (Exempt one : c.exempt()) {
            exempt.put(one.person(), one.why());
        }
        List<LevyLine> lines = new ArrayList<>();
        for (Member member : asked(c, members)) {
            PersonId person = member.person();
            if (!isAssessed(person)) {
                LevyExemption why = exempt.get(person);
                lines.add(
                        new LevyLine(person, member.sectionOn(c.on()), why == null ? charge.amount() : Vnd.ZERO, why));
            }
        }
        if (lines.isEmpty()) {
            throw refuse(new NobodyToLevy(c.year()));
        }
        return new LevyAssessed(
                c.unit(),
                c.year(),
                c.campaign(),
                c.group(),
                c.region(),
                charge.base(),
                c.workingDays(),
                charge.rule().policy(),
                lines.subList(0, Math.min(MOST, lines.size())),
                c.on(),
                c.by());
    }

    /** Whether the person was assessed and that stands; who owes nothing and paid nothing may be assessed anew. */
    private boolean isAssessed(PersonId person) {
        LevyAccount account = accounts.get(person);
        return account != null
                && (account.exemption() == null || !account.assessed().isZero());
    }

    /** Whether the year's levy of the person stood in this book before: then nothing is claimed a second time. */
    boolean knows(PersonId person) {
        LevyAccount account = accounts.get(person);
        return account != null && account.exemption() != LevyExemption.PAID_ELSEWHERE;
    }

    private static List<Member> asked(AssessLevy c, Members members) {
        if (c.people().isEmpty()) {
            return members.people().values().stream()
                    .filter(member -> member.isMemberOn(c.on()))
                    .sorted(Comparator.comparing(member -> member.person().value()))
                    .toList();
        }
        if (c.people().size() > MOST) {
            throw refuse(new TooManyPeople(c.people().size(), MOST));
        }
        Map<PersonId, Member> found = new LinkedHashMap<>();
        for (int row = 1; row <= c.people().size(); row++) {
            PersonId person = c.people().get(row - 1);
            Member member = members.find(person).orElse(null);
            if (member == null || !member.isMemberOn(c.on())) {
                throw refuse(new NotAMember(row, person, c.on()));
            }
            found.put(person, member);
        }
        return List.copyOf(found.values());
    }

    /**
     * What follows from what the accountant or the act that posts a voucher says.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link LevyRefusal}, or a field's refusal
     */
    public LevyEvent decide(LevyCommand command) {
        return switch (command) {
            case WaiveLevy c -> {
                Vnd owed = account(1, c.year(), c.person()).owed();
                if (!owed.isPositive()) {
                    throw refuse(new NothingOwed(c.year(), c.person()));
                }
                yield new LevyWaived(c.unit(), c.year(), c.person(), c.why(), owed, c.today(), c.by());
            }
            case CollectLevy c -> {
                requireCollectable(c.year(), c.campaign(), c.list());
                yield new LevyCollected(c.unit(), c.year(), c.voucher(), paid(c.list()), c.on());
            }
            case ReverseLevy c -> new LevyCollectionReversed(c.unit(), c.year(), c.voucher(), paid(c.list()), c.on());
            case AssessLevy c -> throw new IllegalStateException("assessed by the rules: " + c);
        };
    }

    /** Refuses a list that names somebody who is not assessed, or owes less. */
    public void requireCollectable(int year, CampaignId asked, CollectionList list) {
        list.require();
        requireCampaign(asked);
        for (int row = 1; row <= list.lines().size(); row++) {
            CollectionLine line = list.lines().get(row - 1);
            PersonId person = line.person();
            if (person == null) {
                throw refuse(new NobodyNamed(row));
            }
            Vnd owed = account(row, year, person).owed();
            if (line.amount().compareTo(owed) > 0) {
                throw refuse(new MoreThanOwed(row, person, owed, line.amount()));
            }
        }
    }

    private void requireCampaign(CampaignId asked) {
        if (campaign != null && !campaign.equals(asked)) {
            throw refuse(new OtherCampaign(campaign, asked));
        }
    }

    private LevyAccount account(int row, int year, PersonId person) {
        LevyAccount account = accounts.get(person);
        if (account == null) {
            throw refuse(new NotAssessed(row, year, person));
        }
        return account;
    }

    private static List<LevyPaid> paid(CollectionList list) {
        List<LevyPaid> paid = new ArrayList<>();
        for (CollectionLine line : list.lines()) {
            PersonId person = line.person();
            if (person == null) {
                throw refuse(new NobodyNamed(paid.size() + 1));
            }
            paid.add(new LevyPaid(person, line.amount()));
        }
        return paid;
    }

    /** The book after a fact. Never refuses one. */
    public LevyBook evolve(LevyEvent event) {
        Map<PersonId, LevyAccount> after = new HashMap<>(accounts);
        return switch (event) {
            case LevyAssessed e -> {
                for (LevyLine line : e.lines()) {
                    after.compute(
                            line.person(),
                            (_, was) -> new LevyAccount(
                                    line.section(),
                                    line.amount(),
                                    was == null ? Vnd.ZERO : was.collected(),
                                    line.exemption()));
                }
                yield new LevyBook(e.campaign(), after);
            }
            case LevyWaived e -> {
                after.computeIfPresent(e.person(), (_, was) -> was.waived(e.amount(), e.why()));
                yield new LevyBook(campaign, after);
            }
            case LevyCollected e -> {
                e.lines().forEach(line -> after.computeIfPresent(line.person(), (_, was) -> was.paid(line.amount())));
                yield new LevyBook(campaign, after);
            }
            case LevyCollectionReversed e -> {
                e.lines()
                        .forEach(line -> after.computeIfPresent(
                                line.person(),
                                (_, was) -> was.paid(line.amount().negate())));
                yield new LevyBook(campaign, after);
            }
        };
    }
}
