package vn.unionledger.api.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.signin.SignedIn;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.organisation.Office;

@DisplayName("Pay in stored facts")
class StoredPayTest {
    private static final UnitId UNIT = new UnitId("cdcs-so");
    private static final PersonId BINH = new PersonId("0".repeat(31) + "1");
    private static final PersonId CHI = new PersonId("0".repeat(31) + "2");
    private static final EventName ADMITTED = new EventName("member.admitted", 1);
    private static final String TWO = """
        {"people":[{"person":"%s","pay":10000000},{"person":"%s","pay":6000000},{"person":"%s"}]}\
        """.formatted(BINH, CHI, CHI);

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    @DisplayName("is taken out line by line, the reader's own staying")
    void byLine() {
        JsonNode facts = json.readTree(TWO);
        Set<String> closed = StoredPay.closed(ADMITTED, facts, PaySight.of(reader(Office.CHAIR, UNIT, BINH), UNIT));
        assertThat(closed).containsExactly("/people/1/pay");
        StoredPay.takeOut(facts, closed);
        assertThat(facts.at("/people/0/pay").asLong()).isEqualTo(10_000_000);
        assertThat(facts.at("/people/1").has("pay")).isFalse();
        assertThat(facts.at("/people/1/person").asString()).isEqualTo(CHI.value());
    }

    @Test
    @DisplayName("is open to the accountant of the unit, and to no accountant of another")
    void accountants() {
        JsonNode facts = json.readTree(TWO);
        UnitId above = new UnitId("ldld-tinh");
        assertThat(StoredPay.closed(ADMITTED, facts, PaySight.of(reader(Office.ACCOUNTANT, UNIT, CHI), UNIT)))
                .isEmpty();
        assertThat(StoredPay.closed(ADMITTED, facts, PaySight.of(reader(Office.ACCOUNTANT, above, BINH), UNIT)))
                .containsExactly("/people/0/pay", "/people/1/pay");
    }

    @Test
    @DisplayName("stands nowhere in what happens to members but where it is looked for")
    void everywhere() {
        Set<String> amounts = new HashSet<>();
        for (Class<?> type : MemberEvent.class.getDeclaredClasses()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType() == Vnd.class) {
                    amounts.add(component.getName());
                }
            }
        }
        assertThat(amounts).isEqualTo(Set.copyOf(StoredPay.FIELDS.values()));
    }

    private static SignedIn reader(Office office, UnitId unit, PersonId person) {
        return new SignedIn("ai-do", "Ai Đó", person, office, unit, false);
    }
}
