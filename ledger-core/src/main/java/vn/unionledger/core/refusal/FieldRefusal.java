package vn.unionledger.core.refusal;

import java.time.LocalDate;

/** Why one field of a request is refused, whatever the feature. The field is named as in the command. */
public sealed interface FieldRefusal extends Refusal {
    String field();

    /** An amount (đồng) or a count must be above zero. */
    record NotPositive(String field, long value) implements FieldRefusal {}

    /** An amount (đồng) or a count is above the largest one taken. */
    record TooLarge(String field, long value, long largest) implements FieldRefusal {}

    /** What has not happened yet cannot be recorded. */
    record InTheFuture(String field, LocalDate on, LocalDate today) implements FieldRefusal {}

    /** What follows cannot be dated before what it follows. */
    record TooEarly(String field, LocalDate on, LocalDate earliest) implements FieldRefusal {}

    /** Words are missing. */
    record Empty(String field) implements FieldRefusal {}

    /** Words are too long, counted in characters. */
    record TooLong(String field, int length, int longest) implements FieldRefusal {}

    /** Words hold a line break or an invisible character, or letters and marks written apart (not in normal form C). */
    record NotPlain(String field) implements FieldRefusal {}
}
