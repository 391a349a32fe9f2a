package vn.unionledger.core.chain;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees to test with: the eight leaves of the Certificate Transparency test data, and leaves counted out. */
final class TreeFixtures {
    static final List<Sha256> CT_LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(data -> Sha256.of(HexFormat.of().parseHex("00" + data)))
            .toList();

    /** The roots over the first 0, 1, 2 … 8 of them. */
    static final List<Sha256> CT_ROOTS = Stream.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
            .map(Sha256::parse)
            .toList();

    static List<Sha256> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sha256.of(new byte[] {0, (byte) (i >>> 16), (byte) (i >>> 8), (byte) i}))
                .toList();
    }

    /** The tree hash as RFC 6962, 2.1 defines it, word for word and slowly. */
    static Sha256 definedRoot(List<Sha256> leaves) {
        if (leaves.isEmpty()) {
            return Sha256.of(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int k = 1;
        while (k * 2 < leaves.size()) {
            k *= 2;
        }
        var node = ByteBuffer.allocate(1 + 2 * Sha256.BYTES);
        node.put((byte) 1);
        definedRoot(leaves.subList(0, k)).putInto(node);
        definedRoot(leaves.subList(k, leaves.size())).putInto(node);
        return Sha256.of(node.array());
    }

    private TreeFixtures() {}
}
