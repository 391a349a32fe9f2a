package vn.unionledger.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.chain.TreeFixtures.CT_LEAVES;
import static vn.unionledger.core.chain.TreeFixtures.CT_ROOTS;
import static vn.unionledger.core.chain.TreeFixtures.definedRoot;
import static vn.unionledger.core.chain.TreeFixtures.leaves;

import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The frontier of the tree")
class FrontierTest {
    @Test
    @DisplayName("gives the roots of the Certificate Transparency test data")
    void knownRoots() {
        Frontier frontier = Frontier.EMPTY;
        assertThat(frontier.root()).isEqualTo(CT_ROOTS.getFirst());
        for (int i = 0; i < CT_LEAVES.size(); i++) {
            frontier = frontier.append(CT_LEAVES.get(i));
            assertThat(frontier.head()).isEqualTo(new TreeHead(i + 1, CT_ROOTS.get(i + 1)));
        }
    }

    @Test
    @DisplayName("agrees with the definition of the tree for every size up to 300")
    void agreesWithTheDefinition() {
        List<Sha256> leaves = leaves(300);
        var builder = new FrontierBuilder(Frontier.EMPTY);
        for (int size = 1; size <= leaves.size(); size++) {
            builder.append(leaves.get(size - 1));
            assertThat(builder.build().root()).isEqualTo(definedRoot(leaves.subList(0, size)));
            assertThat(builder.size()).isEqualTo(size);
        }
    }

    @Test
    @DisplayName("is the same however the leaves are parted into batches")
    void batchesDoNotMatter() {
        List<Sha256> leaves = leaves(1000);
        Frontier atOnce = Frontier.EMPTY.appendAll(leaves);
        var random = new Random(20240131);
        for (int run = 0; run < 50; run++) {
            Frontier frontier = Frontier.EMPTY;
            for (int from = 0; from < leaves.size(); ) {
                int to = Math.min(leaves.size(), from + 1 + random.nextInt(64));
                frontier = Frontier.fromBytes(
                        frontier.appendAll(leaves.subList(from, to)).bytes());
                from = to;
            }
            assertThat(frontier).isEqualTo(atOnce);
        }
    }

    @Test
    @DisplayName("stays as it is when something is appended to it")
    void isImmutable() {
        Frontier three = Frontier.EMPTY.appendAll(CT_LEAVES.subList(0, 3));
        var builder = new FrontierBuilder(three);
        Frontier four = builder.append(CT_LEAVES.get(3)).build();
        builder.append(CT_LEAVES.get(4));
        assertThat(three.root()).isEqualTo(CT_ROOTS.get(3));
        assertThat(four.root()).isEqualTo(CT_ROOTS.get(4));
    }

    @Test
    @DisplayName("is written as its size and the roots of its perfect subtrees, largest first")
    void bytes() {
        Frontier three = Frontier.EMPTY.appendAll(CT_LEAVES.subList(0, 3));
        assertThat(HexFormat.of().formatHex(three.bytes()))
                .isEqualTo("0000000000000003" + CT_ROOTS.get(2).hex()
                        + CT_LEAVES.get(2).hex());
        assertThat(Frontier.EMPTY.bytes()).isEqualTo(new byte[8]);
        assertThat(Frontier.fromBytes(new byte[8])).isEqualTo(Frontier.EMPTY);
    }

    @Test
    @DisplayName("is refused when its size and its hashes do not fit each other")
    void refusesMalformedBytes() {
        byte[] three = Frontier.EMPTY.appendAll(CT_LEAVES.subList(0, 3)).bytes();
        assertThat(Frontier.fromBytes(three).root()).isEqualTo(CT_ROOTS.get(3));
        for (int length = 0; length < three.length; length++) {
            byte[] cut = Arrays.copyOf(three, length);
            assertThatIllegalArgumentException().isThrownBy(() -> Frontier.fromBytes(cut));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frontier.fromBytes(Arrays.copyOf(three, three.length + 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frontier.fromBytes(Arrays.copyOf(three, three.length + 32)))
                .withMessage("a tree of 3 leaves has 2 perfect subtrees, not 3");
        byte[] negative = new byte[8 + 32];
        negative[0] = (byte) 0x80;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frontier.fromBytes(negative))
                .withMessageContaining("negative");
    }

    @Test
    @DisplayName("never wraps round to a negative size")
    void endsAtTheLargestSize() {
        var full = new Frontier(Long.MAX_VALUE, Collections.nCopies(63, Sha256.ZERO));
        assertThatIllegalStateException().isThrownBy(() -> full.append(Sha256.ZERO));
    }
}
