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
        @Nullable String own,
        String key) {

    Card(
            String kind,
            long amount,
            String words,
            List<Fact> facts,
            String at,
            @Nullable String content,
            @Nullable String own) {
        this(
                kind,
                amount,
                words,
                List.copyOf(facts),
                at,
                content,
                own,
                UUID.randomUUID().toString());
    }
}
