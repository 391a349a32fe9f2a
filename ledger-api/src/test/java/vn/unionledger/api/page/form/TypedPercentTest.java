package vn.unionledger.api.page.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.request.FaultyRequestException;

@DisplayName("A percent")
class TypedPercentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"70 | 7000", "0,5 | 50", "12.25 % | 1225", "' 100% ' | 10000", "0 | 0", "999,99 | 99999"})
    @DisplayName("is read as people type it")
    void read(String typed, int points) {
        assertThat(TypedPercent.parse(typed)).hasValue(points);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "12,345", "-5", "", "%", "mười", "1 2", "1,2,3"})
    @DisplayName("is nothing else")
    void nothing(String typed) {
        assertThat(TypedPercent.parse(typed)).isEmpty();
    }

    @Test
    @DisplayName("of a form becomes basis points, stays away where none was typed, and is refused at its field")
    void form() {
        assertThat(TypedPercent.inPoints(Map.of("a.rate", List.of("12,5")), "a.rate"))
                .containsEntry("a.rate", List.of("1250"));
        assertThat(TypedPercent.inPoints(Map.of("a.rate", List.of("")), "a.rate"))
                .containsEntry("a.rate", List.of(""));
        assertThat(TypedPercent.inPoints(Map.of(), "a.rate")).isEmpty();
        assertThatThrownBy(() -> TypedPercent.inPoints(Map.of("a.rate", List.of("2000")), "a.rate"))
                .isInstanceOfSatisfying(FaultyRequestException.class, refused -> assertThat(
                                refused.faults().getFirst().pointer())
                        .isEqualTo("/a/rate"));
    }
}
