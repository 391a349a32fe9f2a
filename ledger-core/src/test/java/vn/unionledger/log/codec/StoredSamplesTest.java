package vn.unionledger.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.target.Measure;
import vn.unionledger.core.target.TargetEvent.TargetAssigned;

/**
 * What has been stored once stays readable for ever. With {@code -Dledger.samples=write} a missing sample is written from a
 * rich example; one that is there is never touched.
 */
@DisplayName("Stored bytes of every event name and revision")
class StoredSamplesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "events");

    record Sample(String file, EventName name, Object example) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Sample> samples() {
        var samples = new ArrayList<Sample>();
        for (Class<?> type : EventNames.types()) {
            EventName name = EventNames.nameOf(type);
            samples.add(new Sample(name.name() + "." + name.revision(), name, Examples.of(type)));
        }
        EventName posted = EventNames.nameOf(VoucherPosted.class);
        Words.of(Purpose.class)
                .forEach((word, purpose) -> samples.add(new Sample(
                        posted.name() + "." + posted.revision() + "-" + word,
                        posted,
                        Examples.of(VoucherPosted.class, purpose))));
        // of dues the sample of the word is from before there were rolls
        samples.add(new Sample(
                posted.name() + "." + posted.revision() + "-dues-roll",
                posted,
                Examples.of(VoucherPosted.class, Purpose.Dues.class)));
        // likewise of donations before there were lists
        samples.add(new Sample(
                posted.name() + "." + posted.revision() + "-donation-list",
                posted,
                Examples.of(VoucherPosted.class, Purpose.Donation.class)));
        EventName recorded = EventNames.nameOf(PolicyRecorded.class);
        Words.of(Rule.class)
                .forEach((word, rule) -> samples.add(new Sample(
                        recorded.name() + "." + recorded.revision() + "-" + word,
                        recorded,
                        Examples.of(PolicyRecorded.class, rule))));
        EventName assigned = EventNames.nameOf(TargetAssigned.class);
        Words.of(Measure.class)
                .forEach((word, measure) -> samples.add(new Sample(
                        assigned.name() + "." + assigned.revision() + "-" + word,
                        assigned,
                        Examples.of(TargetAssigned.class, measure))));
        return samples;
    }

    @ParameterizedTest
    @MethodSource("samples")
    @DisplayName("are canonical, are read, and are written again to the byte")
    void still(Sample sample) throws IOException {
        Path file = FOLDER.resolve(sample.file() + ".json");
        if (Files.notExists(file) && "write".equals(System.getProperty("ledger.samples"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, Codec.FACTS.write(sample.example()));
        }
        assertThat(file)
                .as("a stored-bytes sample: write it with -Dledger.samples=write")
                .exists();
        byte[] stored = Files.readAllBytes(file);

        assertThat(Canonical.check(stored)).isEmpty();
        Object read = Codec.FACTS.readEvent(sample.name(), stored);
        assertThat(new String(Codec.FACTS.write(read), UTF_8)).isEqualTo(new String(stored, UTF_8));
    }

    @Test
    @DisplayName("are all of names that exist")
    void noOrphans() throws IOException {
        var wanted = new TreeSet<String>();
        samples().forEach(sample -> wanted.add(sample.file() + ".json"));
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    @Test
    @DisplayName("say which rule a policy has by the word of its kind")
    void everyRuleHasAWord() {
        assertThat(Words.of(Rule.class).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(RuleKind.values()).map(RuleKind::word).toList());
    }

    @Test
    @DisplayName("say which purpose a voucher has by a word of its own")
    void everyPurposeHasAWord() {
        assertThat(Words.of(Purpose.class).values())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Purpose.class.getPermittedSubclasses()));
    }
}
