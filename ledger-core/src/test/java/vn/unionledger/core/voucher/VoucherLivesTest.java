package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.MARCH;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.WHY;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.MarkPosted;
import vn.unionledger.core.voucher.VoucherCommand.MarkReversed;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherCommand.WithdrawVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherApproved;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.core.voucher.VoucherEvent.VoucherReturned;
import vn.unionledger.core.voucher.VoucherEvent.VoucherSubmitted;
import vn.unionledger.core.voucher.VoucherEvent.VoucherWithdrawn;

@DisplayName("Whatever is asked, in whatever order, a voucher")
class VoucherLivesTest {
    private static final VoucherId ID = Some.voucher(31);
    private static final int LIVES = 500;

    private static final List<VoucherContent> CONTENTS = List.of(dues(1), dues(2), dues(3));

    @Test
    @DisplayName(
            "is approved by someone who never put it forward, as it then stands, posted once on that, and taken back once")
    void lives() {
        int posted = 0;
        int takenBack = 0;
        for (int seed = 0; seed < LIVES; seed++) {
            Random random = new Random(seed);
            Life<Voucher, VoucherCommand.Step, VoucherEvent> life = new Life<>(
                    new Voucher.Unsubmitted(), (voucher, command) -> List.of(voucher.decide(command)), Voucher::evolve);
            for (int step = 0; step < 40; step++) {
                life.ask(anything(random));
            }
            Seen seen = new Seen("seed " + seed);
            life.facts().forEach(seen::happened);
            posted += seen.posted ? 1 : 0;
            takenBack += seen.posted && seen.reversed ? 1 : 0;
        }
        assertThat(posted).as("lives that came as far as the book").isGreaterThan(LIVES / 10);
        assertThat(takenBack).as("lives that were taken back out of it").isGreaterThan(LIVES / 20);
    }

    /** What the facts say, held to the rule by other code than the voucher's. */
    private static final class Seen {
        private final String life;
        private final Set<PersonId> hands = new HashSet<>();
        private @Nullable UnitId unit;
        private @Nullable VoucherSubmitted shown;
        private boolean waiting;
        private boolean approved;
        private boolean posted;
        private boolean reversed;
        private boolean over;

        Seen(String life) {
            this.life = life;
        }

        void happened(VoucherEvent event) {
            assertThat(over).as("%s: %s after its end", life, event).isFalse();
            unit = unit == null ? event.unit() : unit;
            assertThat(event.unit()).as(life).isEqualTo(unit);
            switch (event) {
                case VoucherSubmitted e -> {
                    assertThat(posted).as("%s: changed in the book", life).isFalse();
                    assertThat(e.contentHash()).as(life).isEqualTo(e.content().fingerprint());
                    hands.add(e.by());
                    shown = e;
                    waiting = true;
                    approved = false;
                }
                case VoucherApproved e -> {
                    assertThat(waiting).as("%s: approved while waiting", life).isTrue();
                    assertThat(hands).as(life).doesNotContain(e.by());
                    assertThat(shown).as(life).isNotNull().satisfies(last -> assertThat(e.contentHash())
                            .isEqualTo(last.contentHash()));
                    waiting = false;
                    approved = true;
                }
                case VoucherReturned e -> {
                    assertThat(waiting || approved).as(life).isTrue();
                    assertThat(hands).as(life).doesNotContain(e.by());
                    waiting = false;
                    approved = false;
                }
                case VoucherWithdrawn e -> {
                    assertThat(posted).as("%s: withdrawn from the book", life).isFalse();
                    assertThat(shown).as(life).isNotNull().satisfies(last -> assertThat(e.by())
                            .isEqualTo(last.by()));
                    over = true;
                }
                case VoucherMarkedPosted _ -> {
                    assertThat(approved)
                            .as("%s: posted on an approval that holds", life)
                            .isTrue();
                    assertThat(posted).as("%s: posted twice", life).isFalse();
                    approved = false;
                    posted = true;
                }
                case VoucherMarkedReversed _ -> {
                    assertThat(posted || shown == null)
                            .as("%s: taken back out of the book, or as an imported one", life)
                            .isTrue();
                    reversed = true;
                    over = true;
                }
            }
        }
    }

    /** By one of four people, seldom for another unit; a taking back is asked less often than what comes before it. */
    private static VoucherCommand.Step anything(Random random) {
        UnitId unit = random.nextInt(12) == 0 ? PROVINCE : UNIT;
        PersonId by = Some.person(random.nextInt(4));
        VoucherContent content = CONTENTS.get(random.nextInt(CONTENTS.size()));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new SubmitVoucher(unit, ID, content, by, TODAY);
            case 4, 5 -> new EditVoucher(unit, ID, content, by, TODAY);
            case 6, 7, 8, 9, 10, 11 -> new ApproveVoucher(unit, ID, content.fingerprint(), by, TODAY);
            case 12 -> new ReturnVoucher(unit, ID, sentBack(unit), by, TODAY);
            case 13 -> new WithdrawVoucher(unit, ID, by, TODAY);
            case 14 -> new MarkReversed(unit, ID, Some.voucher(32 + random.nextInt(3)), WHY, by, TODAY);
            default -> new MarkPosted(unit, ID, "PT-000" + (1 + random.nextInt(3)) + "/2024", by, TODAY);
        };
    }

    private static Sealed<Sealed.Text> sentBack(UnitId unit) {
        return new Sealed<>(Subject.of(unit), "k1", ReturnVoucher.REASON, "c2VhbGVk");
    }

    private static VoucherContent dues(int million) {
        return Postings.dues(on(MARCH_5), ORDINARY, CASH, MARCH, Part.whole(millions(million)));
    }
}
