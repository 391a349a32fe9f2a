package vn.unionledger.api.page.approve;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.web.Fact;

/**
 * A decision that waits.
 *
 * @param kind what it is, over the amount
 * @param amount đồng
 * @param words the amount in words
 * @param at the address of the whole thing; what is decided is sent below it
 * @param content the hash of what stands on the card, to be sent with the approval; nothing where the thing has none
 * @param refuse how it is refused
 * @param own why the reader may not decide it; nothing where the reader may
 * @param key made with the card, so that deciding twice decides once
 */
record Card(
        String kind,
        long amount,
        String words,
        List<Fact> facts,
        String at,
        @Nullable String content,
        Refuse refuse,
        @Nullable String own,
        String key) {

    /** How a thing is refused, if it can be. */
    enum Refuse {
        /** A voucher goes back to its maker. */
        SEND_BACK("/tra-lai", "return"),
        /** A case or a list is turned down. */
        DECLINE("/khong-duyet", "care.decline"),
        /** What was planned or asked for waits until it is approved. */
        NOT(null, null);

        private final @Nullable String path;
        private final @Nullable String label;

        Refuse(@Nullable String path, @Nullable String label) {
            this.path = path;
            this.label = label;
        }

        /** What follows the address of the thing. */
        public @Nullable String path() {
            return path;
        }

        /** The message on the button. */
        public @Nullable String label() {
            return label;
        }
    }

    Card(
            String kind,
            long amount,
            String words,
            List<Fact> facts,
            String at,
            @Nullable String content,
            Refuse refuse,
            @Nullable String own) {
        this(
                kind,
                amount,
                words,
                List.copyOf(facts),
                at,
                content,
                refuse,
                own,
                UUID.randomUUID().toString());
    }
}
