package vn.unionledger.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An id")
class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "stnmt-tra-vinh", "q1-2024", "a-b-c", "abcdefghijklmnopqrstuvwxyz0123456789-abc"})
    @DisplayName("that is a code may be words of small letters and digits with hyphens between them")
    void codes(String code) {
        assertThat(new UnitId(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "-a",
                "a-",
                "a--b",
                "A",
                "a b",
                "a_b",
                "ă",
                "a\n",
                "abcdefghijklmnopqrstuvwxyz0123456789-abcd"
            })
    @DisplayName("that is a code may be nothing else")
    void notCodes(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitId(code)).withMessageContaining("UnitId must be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789ABCDEF0123456789ABCDEF",
                "0123456789abcdef0123456789abcdeg"
            })
    @DisplayName("that is random may only be 32 hexadecimal digits")
    void random(String id) {
        assertThat(new VoucherId("0123456789abcdef0123456789abcdef")).hasToString("0123456789abcdef0123456789abcdef");
        assertThatIllegalArgumentException().isThrownBy(() -> new VoucherId(id));
    }

    @Test
    @DisplayName("of a rule is readable unless it is random digits")
    void readable() {
        assertThat(new PolicyId("luong-co-so-2024").isReadable()).isTrue();
        assertThat(new PolicyId("0123456789abcdef0123456789abcde").isReadable()).isTrue();
        assertThat(new PolicyId("0123456789abcdef0123456789abcdef").isReadable())
                .isFalse();
    }
}
