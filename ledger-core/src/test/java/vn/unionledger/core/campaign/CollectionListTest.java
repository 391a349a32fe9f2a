package vn.unionledger.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.campaign.CampaignRefusal.ListOutOfRange;
import vn.unionledger.core.campaign.CampaignRefusal.OnListTwice;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("A list of who gave how much")
class CollectionListTest {
    private static final PersonId BINH = Some.person(1);
    private static final PersonId CHI = Some.person(2);
    private static final PersonId DUNG = Some.person(3);
    private static final SectionCode SEWING = new SectionCode("chuyen-may");
    private static final SectionCode PACKING = new SectionCode("dong-goi");
    private static final CollectionLine NOBODY = line(null, null, 5_000);

    @Test
    @DisplayName("adds up, all of it and by section, and counts the people it names")
    void sums() {
        CollectionList list = new CollectionList(List.of(
                line(BINH, SEWING, 100_000),
                line(null, PACKING, 250_000),
                line(CHI, SEWING, 50_000),
                NOBODY,
                line(DUNG, null, 20_000)));
        assertThat(list.total()).isEqualTo(Vnd.of(425_000));
        assertThat(list.bySection())
                .isEqualTo(Map.of(
                        Optional.of(SEWING), Vnd.of(150_000),
                        Optional.of(PACKING), Vnd.of(250_000),
                        Optional.empty(), Vnd.of(25_000)));
        assertThat(list.people()).isEqualTo(3);
    }

    @Test
    @DisplayName("has lines of no name: only those that say neither who nor which section")
    void anonymous() {
        assertThat(NOBODY.isAnonymous()).isTrue();
        assertThat(line(BINH, null, 1).isAnonymous()).isFalse();
        assertThat(line(null, SEWING, 1).isAnonymous()).isFalse();
        assertThat(line(BINH, SEWING, 1).isAnonymous()).isFalse();
    }

    @Test
    @DisplayName("has one line at least and 500 at most")
    void lines() {
        assertThat(refusal(List.of())).isEqualTo(new ListOutOfRange(0, 500));
        assertThat(refusal(people(501))).isEqualTo(new ListOutOfRange(501, 500));
        new CollectionList(people(1)).require();
        new CollectionList(people(500)).require();
    }

    @Test
    @DisplayName("has an amount above zero in every line, from the first to the last")
    void amounts() {
        CollectionLine nothing = line(CHI, null, 0);
        assertThat(refusal(List.of(nothing, NOBODY))).isEqualTo(new NotPositive("lines[0].amount", 0));
        assertThat(refusal(List.of(NOBODY, NOBODY, nothing))).isEqualTo(new NotPositive("lines[2].amount", 0));
    }

    @Test
    @DisplayName("names a person once, and the nameless as often as they gave")
    void once() {
        assertThat(refusal(List.of(line(BINH, SEWING, 1), line(CHI, null, 1), line(BINH, PACKING, 2))))
                .isEqualTo(new OnListTwice(3, BINH));
        new CollectionList(List.of(NOBODY, line(BINH, null, 1), NOBODY, line(CHI, null, 1))).require();
    }

    private static List<CollectionLine> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(Some.person(number), null, number))
                .toList();
    }

    private static Refusal refusal(List<CollectionLine> lines) {
        CollectionList list = new CollectionList(lines);
        return refusalOf(() -> {
            list.require();
            return list;
        });
    }

    private static CollectionLine line(@Nullable PersonId person, @Nullable SectionCode section, long amount) {
        return new CollectionLine(person, section, Vnd.of(amount));
    }
}
