package vn.unionledger.projections.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.levy.LevyEvent.LevyCollected;
import vn.unionledger.core.levy.LevyEvent.LevyCollectionReversed;
import vn.unionledger.core.levy.LevyEvent.LevyLine;
import vn.unionledger.core.levy.LevyEvent.LevyPaid;
import vn.unionledger.core.levy.LevyEvent.LevyWaived;
import vn.unionledger.core.levy.LevyExemption;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.LevyGroup;

@DisplayName("The entries of a year's disaster levy")
class LevyFoldTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final int YEAR = 2024;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final int PEOPLE = 8;

    @Test
    @DisplayName("add up to what the rules' own book says, whatever is reckoned, collected, taken back and waived")
    void addUp() {
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            LevyFold fold = new LevyFold();
            LevyBook book = LevyBook.EMPTY;
            List<LevyCollected> standing = new ArrayList<>();
            for (int position = 1; position <= 30; position++) {
                LevyEvent event = event(book, standing, position, random);
                if (event != null) {
                    book = book.evolve(event);
                    fold.happened(event, position);
                }
            }
            assertThat(sum(fold, LevyEntry::assessed)).as("seed %d", seed).isEqualTo(book.assessed());
            assertThat(sum(fold, LevyEntry::collected)).as("seed %d", seed).isEqualTo(book.collected());
            book.accounts().forEach((who, account) -> assertThat(fold.entries().stream()
                            .filter(entry -> entry.person().equals(who))
                            .mapToLong(entry ->
                                    entry.assessed().minus(entry.collected()).dong())
                            .sum())
                    .isEqualTo(account.owed().dong()));
            assertThat(fold.entries()).allSatisfy(entry -> assertThat(entry.voucher() == null)
                    .isEqualTo(entry.collected().isZero()));
        }
    }

    private static @Nullable LevyEvent event(LevyBook book, List<LevyCollected> standing, int position, Random random) {
        PersonId who = person(random.nextInt(PEOPLE));
        Vnd owed = book.accounts().containsKey(who) ? book.accounts().get(who).owed() : Vnd.ZERO;
        switch (random.nextInt(4)) {
            case 0 -> {
                return book.accounts().containsKey(who) ? null : assessed(who, Vnd.of(random.nextInt(60_000)));
            }
            case 1 -> {
                if (!owed.isPositive()) {
                    return null;
                }
                Vnd part = Vnd.of(1 + random.nextLong(owed.dong()));
                LevyCollected collected =
                        new LevyCollected(UNIT, YEAR, voucher(position), List.of(new LevyPaid(who, part)), DAY);
                standing.add(collected);
                return collected;
            }
            case 2 -> {
                if (standing.isEmpty()) {
                    return null;
                }
                LevyCollected taken = standing.removeLast();
                return new LevyCollectionReversed(UNIT, YEAR, taken.voucher(), taken.lines(), DAY);
            }
            default -> {
                return owed.isPositive()
                        ? new LevyWaived(UNIT, YEAR, who, LevyExemption.BY_LAW, owed, DAY, person(99))
                        : null;
            }
        }
    }

    private static LevyAssessed assessed(PersonId who, Vnd amount) {
        return new LevyAssessed(
                UNIT,
                YEAR,
                new CampaignId("%032x".formatted(7)),
                LevyGroup.STATE_PAID,
                null,
                Vnd.of(2_340_000),
                22,
                new PolicyId("thien-tai-huong-luong-2021"),
                List.of(new LevyLine(who, new SectionCode("to-1"), amount, null)),
                DAY,
                person(99));
    }

    private static Vnd sum(LevyFold fold, Function<LevyEntry, Vnd> part) {
        return Vnd.sum(fold.entries().stream().map(part));
    }

    private static PersonId person(int number) {
        return new PersonId("%032x".formatted(1_000 + number));
    }

    private static VoucherId voucher(int number) {
        return new VoucherId("%032x".formatted(5_000 + number));
    }
}
