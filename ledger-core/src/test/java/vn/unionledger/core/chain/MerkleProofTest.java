package vn.unionledger.core.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.unionledger.core.chain.TreeFixtures.CT_LEAVES;
import static vn.unionledger.core.chain.TreeFixtures.CT_ROOTS;
import static vn.unionledger.core.chain.TreeFixtures.definedRoot;
import static vn.unionledger.core.chain.TreeFixtures.leaves;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.chain.MerkleProof.Consistency;
import vn.unionledger.core.chain.MerkleProof.Inclusion;

@DisplayName("A proof about the tree")
class MerkleProofTest {
    static final int LARGEST = 50;
    static final List<Sha256> LEAVES = leaves(LARGEST);
    static final MerkleTree TREE = MerkleTree.over(LEAVES);
    static final List<TreeHead> HEADS =
            IntStream.rangeClosed(0, LARGEST).mapToObj(TREE::head).toList();
    static final MerkleTree CT_TREE = MerkleTree.over(CT_LEAVES);

    @Test
    @DisplayName("has the hashes of the Certificate Transparency test data")
    void knownPaths() {
        assertThat(CT_TREE.inclusion(0, 8).path())
                .isEqualTo(hashes(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
        assertThat(CT_TREE.inclusion(5, 8).path())
                .isEqualTo(hashes(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(CT_TREE.inclusion(2, 3).path())
                .isEqualTo(hashes("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"));
        assertThat(CT_TREE.consistency(6, 8).path())
                .isEqualTo(hashes(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
        assertThat(CT_TREE.consistency(2, 5).path())
                .isEqualTo(hashes(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"));
        assertThat(CT_TREE.inclusion(5, 8).proves(CT_LEAVES.get(5), new TreeHead(8, CT_ROOTS.get(8))))
                .isTrue();
        assertThat(CT_TREE.consistency(6, 8).proves(new TreeHead(6, CT_ROOTS.get(6)), new TreeHead(8, CT_ROOTS.get(8))))
                .isTrue();
    }

    @Test
    @DisplayName("is accepted for every leaf of every size, and for that leaf only")
    void everyInclusion() {
        for (int size = 1; size <= LARGEST; size++) {
            TreeHead head = new TreeHead(size, definedRoot(LEAVES.subList(0, size)));
            assertThat(TREE.head(size)).isEqualTo(head);
            for (int index = 0; index < size; index++) {
                Inclusion proof = TREE.inclusion(index, size);
                for (int other = 0; other < size; other++) {
                    assertThat(proof.proves(LEAVES.get(other), head)).isEqualTo(other == index);
                    var claimed = new Inclusion(other, size, proof.path());
                    assertThat(claimed.proves(LEAVES.get(index), head)).isEqualTo(other == index);
                }
            }
        }
    }

    @Test
    @DisplayName("is accepted for every growth of the tree, and for that growth only")
    void everyConsistency() {
        for (int size = 0; size <= LARGEST; size++) {
            TreeHead newer = HEADS.get(size);
            for (int oldSize = 0; oldSize <= size; oldSize++) {
                Consistency proof = TREE.consistency(oldSize, size);
                TreeHead older = HEADS.get(oldSize);
                assertThat(proof.proves(older, newer)).isTrue();
                assertThat(proof.proves(new TreeHead(oldSize, other(older.root())), newer))
                        .isFalse();
                assertThat(proof.proves(older, new TreeHead(size, other(newer.root()))))
                        .isEqualTo(oldSize == 0 && size > 0);
            }
        }
    }

    @Test
    @DisplayName("is refused with any bit of any of its hashes changed")
    void everyBitOfEveryHash() {
        for (int size : List.of(2, 3, 7, 8, 11, 21)) {
            for (int i = 0; i < size; i++) {
                int index = i;
                allBitsMatter(TREE.inclusion(index, size).path(), path -> new Inclusion(index, size, path)
                        .proves(LEAVES.get(index), HEADS.get(size)));
                allBitsMatter(TREE.consistency(index, size).path(), path -> new Consistency(index, size, path)
                        .proves(HEADS.get(index), HEADS.get(size)));
            }
        }
    }

    static void allBitsMatter(List<Sha256> path, Predicate<List<Sha256>> accepted) {
        assertThat(accepted.test(path)).isTrue();
        for (int step = 0; step < path.size(); step++) {
            for (int bit = 0; bit < Sha256.BYTES * 8; bit++) {
                var changed = new ArrayList<>(path);
                byte[] bytes = path.get(step).bytes();
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                changed.set(step, Sha256.fromBytes(bytes));
                assertThat(accepted.test(changed)).isFalse();
            }
        }
    }

    @Test
    @DisplayName("is refused with a hash too few, too many, doubled or out of place")
    void anyOtherPath() {
        for (int size = 2; size <= LARGEST; size++) {
            for (int i = 0; i < size; i++) {
                int index = i;
                int sizeNow = size;
                noOtherPath(TREE.inclusion(index, size).path(), path -> new Inclusion(index, sizeNow, path)
                        .proves(LEAVES.get(index), HEADS.get(sizeNow)));
                noOtherPath(TREE.consistency(index, size).path(), path -> new Consistency(index, sizeNow, path)
                        .proves(HEADS.get(index), HEADS.get(sizeNow)));
            }
        }
    }

    static void noOtherPath(List<Sha256> path, Predicate<List<Sha256>> accepted) {
        var others = new ArrayList<List<Sha256>>();
        for (int step = 0; step <= path.size(); step++) {
            var longer = new ArrayList<>(path);
            longer.add(step, Sha256.ZERO);
            others.add(longer);
            if (step < path.size()) {
                var shorter = new ArrayList<>(path);
                shorter.remove(step);
                others.add(shorter);
                var doubled = new ArrayList<>(path);
                doubled.add(step, path.get(step));
                others.add(doubled);
            }
            if (step + 1 < path.size()) {
                var swapped = new ArrayList<>(path);
                swapped.set(step, path.get(step + 1));
                swapped.set(step + 1, path.get(step));
                others.add(swapped);
            }
        }
        assertThat(others).noneMatch(accepted);
    }

    @Test
    @DisplayName("says nothing about a tree of another size")
    void otherSizes() {
        Inclusion inclusion = TREE.inclusion(5, 20);
        assertThat(inclusion.proves(LEAVES.get(5), HEADS.get(21))).isFalse();
        assertThat(inclusion.proves(
                        LEAVES.get(5), new TreeHead(21, HEADS.get(20).root())))
                .isFalse();
        Consistency consistency = TREE.consistency(12, 20);
        assertThat(consistency.proves(HEADS.get(13), HEADS.get(20))).isFalse();
        assertThat(consistency.proves(HEADS.get(12), HEADS.get(21))).isFalse();
        assertThat(consistency.proves(HEADS.get(20), HEADS.get(12))).isFalse();
        assertThat(new Consistency(20, 12, consistency.path()).proves(HEADS.get(20), HEADS.get(12)))
                .isFalse();
    }

    @Test
    @DisplayName("is refused, not crashed on, when its numbers make no sense")
    void senselessNumbers() {
        List<Sha256> path = TREE.inclusion(5, 20).path();
        assertThat(new Inclusion(-1, 20, path).proves(LEAVES.get(5), HEADS.get(20)))
                .isFalse();
        assertThat(new Inclusion(20, 20, path).proves(LEAVES.get(5), HEADS.get(20)))
                .isFalse();
        assertThat(new Inclusion(Long.MAX_VALUE, -5, path).proves(LEAVES.get(5), HEADS.get(20)))
                .isFalse();
        assertThat(new Inclusion(0, 0, List.of()).proves(LEAVES.get(0), HEADS.get(0)))
                .isFalse();
        assertThat(new Consistency(-3, 20, path).proves(HEADS.get(3), HEADS.get(20)))
                .isFalse();
        assertThat(new Consistency(0, 20, List.of()).proves(new TreeHead(0, Sha256.ZERO), HEADS.get(20)))
                .isFalse();
    }

    @Test
    @DisplayName("is not made for a leaf or a growth that is not there")
    void notMade() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TREE.inclusion(5, 5));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> TREE.inclusion(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(6, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.consistency(-1, 5));
    }

    @Test
    @DisplayName("needs at most 20 hashes among a million events, and few reads after the first")
    void largeTree() {
        var reads = new AtomicLong();
        int size = 1_000_000;
        List<Sha256> few = leaves(1000);
        var tree = new MerkleTree(index -> {
            reads.incrementAndGet();
            return few.get((int) (index * 31 % 1000));
        });
        TreeHead head = tree.head(size);
        assertThat(reads).hasValue(size);
        reads.set(0);
        var random = new Random(20241231);
        for (int run = 0; run < 200; run++) {
            int index = random.nextInt(size);
            Inclusion proof = tree.inclusion(index, size);
            assertThat(proof.path()).hasSizeLessThanOrEqualTo(20);
            assertThat(proof.proves(few.get((int) (index * 31L % 1000)), head)).isTrue();
        }
        assertThat(reads).hasValueLessThan(200 * 128);
    }

    static Sha256 other(Sha256 hash) {
        return Sha256.of(hash.bytes());
    }

    static List<Sha256> hashes(String... hex) {
        return Stream.of(hex).map(Sha256::parse).toList();
    }
}
