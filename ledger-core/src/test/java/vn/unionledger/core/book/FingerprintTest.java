package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Purpose.HandOver;
import vn.unionledger.core.campaign.CollectionList;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

@DisplayName("The fingerprint of a voucher")
class FingerprintTest {
    static final long SEED = 20_241_127;
    static final int CONTENTS = "true".equals(System.getenv("CI")) ? 2_000 : 200;

    @Test
    @DisplayName("is the same for the same content, 64 hexadecimal digits")
    void deterministic() {
        VoucherContent dues = Postings.dues(
                Paper.of(BookFacts.MARCH_5),
                BookFacts.ORDINARY,
                BookFacts.CASH,
                BookFacts.MARCH,
                Part.whole(Vnd.of(42_907_833)));
        assertThat(dues.fingerprint())
                .as("computed by another program; for ever, as approvals in the log hold it")
                .isEqualTo("e8f7be1b42cc697ef7c0b388b0f60995a57e3980d5facc11b7d83db148eb2e84");
    }

    @Test
    @DisplayName("changes with any part of the content, however deep")
    void everyPartCounts() throws ReflectiveOperationException {
        System.out.println("fingerprints from seed " + SEED + ", " + CONTENTS + " contents");
        Generator some = new Generator(new Random(SEED));
        Set<String> seen = new HashSet<>();
        int changes = 0;
        for (int i = 0; i < CONTENTS; i++) {
            VoucherContent content = (VoucherContent) some.record(VoucherContent.class);
            String fingerprint = content.fingerprint();
            assertThat(seen.add(fingerprint))
                    .as("two contents, one fingerprint")
                    .isTrue();
            for (Object changed : some.changes(content)) {
                assertThat(((VoucherContent) changed).fingerprint())
                        .as("%s%nbecame%n%s", content, changed)
                        .isNotEqualTo(fingerprint);
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(CONTENTS * 20);
    }

    @Test
    @DisplayName("stays what it has been since the first approval: stored ones are compared with it")
    void forEver() {
        LocalDate day = LocalDate.of(2024, 3, 31);
        FundCode fund = new FundCode("cong-doan");
        Vnd amount = Vnd.of(23_189_318);
        VoucherContent content = new VoucherContent(
                VoucherKind.PT,
                day,
                day,
                null,
                List.of(
                        Line.debit(fund, Account.place(new PlaceCode("tien-mat")), amount, null),
                        Line.credit(fund, Account.income("22"), amount, new SectionCode("to-1"))),
                new HandOver(new CampaignId("0".repeat(32)), "số \"1\" 😀"),
                new PersonId("f".repeat(32)),
                null,
                true);
        assertThat(content.fingerprint()).isEqualTo("7ece81e500a4be73a31775942a677d6e168a3683c51385a445df5ef2b99765dc");
    }

    @Test
    @DisplayName("does not confuse parts that are written alike one after the other")
    void lengthsCount() {
        assertThat(noted("a", "bc").fingerprint()).isNotEqualTo(noted("ab", "c").fingerprint());
    }

    @Test
    @DisplayName("is refused to a text with half a character, which would look like another")
    void halfACharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> receipt("\ud83d").fingerprint());
    }

    private static VoucherContent noted(String key, String field) {
        Sealed<Sealed.Text> note = new Sealed<>(Subject.of(BookFacts.UNIT), key, field, "x");
        return new VoucherContent(
                VoucherKind.PC,
                BookFacts.MARCH_5,
                BookFacts.MARCH_5,
                null,
                List.of(),
                new Purpose.Expense(),
                null,
                note,
                false);
    }

    private static VoucherContent receipt(String number) {
        return new VoucherContent(
                VoucherKind.PC,
                BookFacts.MARCH_5,
                BookFacts.MARCH_5,
                null,
                List.of(),
                new HandOver(BookFacts.CAMPAIGN, number),
                null,
                null,
                false);
    }

    /** Makes any content, and for one content every other that differs from it in one part. */
    private static final class Generator {
        private final Random random;

        Generator(Random random) {
            this.random = random;
        }

        Object record(Class<?> type) throws ReflectiveOperationException {
            List<Object> parts = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                parts.add(value(component));
            }
            return make(type, parts);
        }

        /** Each part of the record in turn replaced: by another value, by nothing, or by itself with one part replaced. */
        List<Object> changes(Object record) throws ReflectiveOperationException {
            List<Object> changes = new ArrayList<>();
            RecordComponent[] components = record.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object old = read(components[i], record);
                for (Object other : others(components[i], old)) {
                    List<@Nullable Object> parts = parts(record);
                    parts.set(i, other);
                    changes.add(make(record.getClass(), parts));
                }
            }
            return changes;
        }

        private List<@Nullable Object> others(RecordComponent component, @Nullable Object old)
                throws ReflectiveOperationException {
            List<@Nullable Object> others = new ArrayList<>();
            switch (old) {
                case null -> others.add(present(component.getGenericType()));
                case List<?> list -> others.addAll(otherLists(list));
                case Purpose purpose -> {
                    others.addAll(changes(purpose));
                    others.add(otherThan(purpose, Purpose.class));
                }
                case Sealed<?> sealed -> others.addAll(changes(sealed));
                case DuesRoll roll -> others.addAll(changes(roll));
                default -> others.add(otherThan(old, component.getGenericType()));
            }
            if (old != null && isNullable(component)) {
                others.add(null);
            }
            return others;
        }

        private List<Object> otherLists(List<?> lines) throws ReflectiveOperationException {
            List<Object> others = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                for (Object changed : changes(lines.get(i))) {
                    List<Object> other = new ArrayList<>(lines);
                    other.set(i, changed);
                    others.add(other);
                }
                List<Object> shorter = new ArrayList<>(lines);
                shorter.remove(i);
                others.add(shorter);
            }
            if (lines.size() > 1 && !lines.getFirst().equals(lines.getLast())) {
                List<Object> swapped = new ArrayList<>(lines);
                swapped.set(0, lines.getLast());
                swapped.set(lines.size() - 1, lines.getFirst());
                others.add(swapped);
            }
            return others;
        }

        private Object otherThan(Object old, Type type) throws ReflectiveOperationException {
            Object other = present(type);
            while (other.equals(old)) {
                other = present(type);
            }
            return other;
        }

        private @Nullable Object value(RecordComponent component) throws ReflectiveOperationException {
            return isNullable(component) && random.nextInt(3) == 0 ? null : present(component.getGenericType());
        }

        private Object present(Type type) throws ReflectiveOperationException {
            if (type instanceof ParameterizedType parameterized) {
                return parameterized.getRawType() == List.class
                        ? lines((Class<?>) parameterized.getActualTypeArguments()[0])
                        : sealed();
            }
            Class<?> wanted = (Class<?>) type;
            if (wanted.isEnum()) {
                return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
            }
            if (wanted == Purpose.class) {
                Class<?>[] purposes = Purpose.class.getPermittedSubclasses();
                return record(purposes[random.nextInt(purposes.length)]);
            }
            return wanted == DuesRoll.class || wanted == CollectionList.class ? record(wanted) : simple(wanted);
        }

        private Object simple(Class<?> type) throws ReflectiveOperationException {
            return switch (type.getSimpleName()) {
                case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
                case "YearMonth" -> YearMonth.of(2000 + random.nextInt(50), 1 + random.nextInt(12));
                case "Vnd" -> Vnd.of(random.nextLong(-Vnd.MAX_DONG, Vnd.MAX_DONG));
                case "int" -> random.nextInt();
                case "boolean" -> random.nextBoolean();
                case "String" -> "Số " + random.nextInt(1_000_000);
                case "FundCode" -> new FundCode("quy-" + random.nextInt(1_000));
                case "SectionCode" -> new SectionCode("to-" + random.nextInt(1_000));
                case "Account" -> Account.place(new PlaceCode("noi-" + random.nextInt(1_000)));
                case "Subject" -> Subject.of(new PersonId(hex()));
                case "PersonId",
                        "VoucherId",
                        "CampaignId",
                        "CaseId",
                        "RoundId",
                        "ActivityId",
                        "AdvanceId",
                        "LoanId",
                        "PolicyId",
                        "TransferId",
                        "AllocationId",
                        "EmployerCode",
                        "UnitId",
                        "ImportId" -> make(type, List.of(hex()));
                default -> throw new AssertionError("nothing makes a " + type + " yet");
            };
        }

        private List<Object> lines(Class<?> type) throws ReflectiveOperationException {
            List<Object> lines = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                lines.add(record(type));
            }
            return lines;
        }

        private Sealed<Sealed.Text> sealed() {
            return new Sealed<>(
                    Subject.of(new PersonId(hex())), "k" + random.nextInt(), Paper.NOTE, "c" + random.nextInt());
        }

        private String hex() {
            return String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
        }

        private static List<@Nullable Object> parts(Object record) throws ReflectiveOperationException {
            List<@Nullable Object> parts = new ArrayList<>();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                parts.add(read(component, record));
            }
            return parts;
        }

        private static @Nullable Object read(RecordComponent component, Object record)
                throws ReflectiveOperationException {
            return component.getAccessor().invoke(record);
        }

        private static boolean isNullable(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        private static Object make(Class<?> type, List<? extends @Nullable Object> parts)
                throws ReflectiveOperationException {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            try {
                return constructor.newInstance(parts.toArray());
            } catch (InvocationTargetException e) {
                throw new AssertionError("cannot make a " + type + " of " + parts, e);
            }
        }
    }
}
