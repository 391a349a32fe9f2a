package vn.unionledger.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.Visitor;

@DisplayName("A form that asks for a month")
class MonthChoicesTest {
    @ParameterizedTest
    @DisplayName("offers every month since the January of the year in which the book begins")
    @ValueSource(strings = {"/phieu/moi/dues", "/kinh-phi/moi"})
    void sinceTheBookBegins(String form) {
        try (ApiServer server = ApiServer.start();
                Visitor accountant = new Visitor(server, ACCOUNTANT)) {
            assertThat(accountant.get(form)).contains("value=\"" + YearMonth.of(TestUnion.FOUNDED.getYear(), 1) + "\"");
        }
    }
}
