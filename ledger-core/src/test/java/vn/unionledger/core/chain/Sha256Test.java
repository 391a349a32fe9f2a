package vn.unionledger.core.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A SHA-256 value")
class Sha256Test {
    static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    static final Sha256 ABC = Sha256.of("abc".getBytes(UTF_8));

    @Test
    @DisplayName("is what FIPS 180-4 says of abc")
    void knownValue() {
        assertThat(ABC.hex()).isEqualTo(OF_ABC);
        assertThat(ABC).hasToString(OF_ABC);
        assertThat(ABC.shortForm()).isEqualTo("ba78…15ad");
    }

    @Test
    @DisplayName("comes back from its digits and its bytes as the same value")
    void comesBack() {
        assertThat(Sha256.parse(OF_ABC)).isEqualTo(ABC).hasSameHashCodeAs(ABC);
        assertThat(Sha256.fromBytes(ABC.bytes())).isEqualTo(ABC);
        assertThat(ABC).isNotEqualTo(Sha256.ZERO);
    }

    @Test
    @DisplayName("cannot be changed through the bytes it was made of or gave away")
    void isImmutable() {
        byte[] source = ABC.bytes();
        Sha256 copy = Sha256.fromBytes(source);
        source[0]++;
        copy.bytes()[1]++;
        assertThat(copy).isEqualTo(ABC);
    }

    @Test
    @DisplayName("is refused in any other length or alphabet")
    void refuses() {
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.fromBytes(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.fromBytes(new byte[33]));
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.parse(OF_ABC + "00"));
        assertThatIllegalArgumentException().isThrownBy(() -> Sha256.parse("g".repeat(64)));
    }

    @Test
    @DisplayName("is the same whichever thread makes it")
    void sameInEveryThread() {
        assertThat(IntStream.range(0, 1000)
                        .parallel()
                        .mapToObj(_ -> Sha256.of("abc".getBytes(UTF_8)))
                        .distinct())
                .containsExactly(ABC);
    }
}
