package vn.unionledger.core.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.Supplier;

/** What a rule said when it said no. */
public final class Refused {
    private Refused() {}

    /** The refusal of something that has to be refused. */
    public static Refusal refusalOf(Supplier<?> asked) {
        Throwable thrown = catchThrowable(asked::get);
        assertThat(thrown).as("a refusal").isInstanceOf(RefusedException.class);
        return ((RefusedException) thrown).refusal();
    }
}
