package vn.unionledger.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.log.axon.Sender;

/**
 * A request that is to record something: who asks for which unit, and under which key. Ids of new things follow from these
 * three, so that a request sent again names the same things.
 */
public final class Sending {
    private final PersonId person;
    private final Office office;
    private final UnitId unit;
    private final String key;
    private final Supplier<Sha256> body;

    /** @param body the hash of what is asked, taken before anything in it is sealed */
    public Sending(PersonId person, Office office, UnitId unit, String key, Supplier<Sha256> body) {
        this.person = person;
        this.office = office;
        this.unit = unit;
        this.key = key;
        this.body = body;
    }

    public PersonId person() {
        return person;
    }

    public UnitId unit() {
        return unit;
    }

    public Sender sender() {
        return new Sender(person, office, unit, key, body.get(), null, null);
    }

    /** The sender of one more command that the same request needs first, such as registering a person; its key hangs on the request's. */
    public Sender step(String name) {
        return new Sender(person, office, unit, key + "#" + name, body.get(), key, null);
    }

    /**
     * The id of a new thing, the same whenever the request is sent.
     *
     * @param what a word for it, one word per thing of the request
     */
    public <T> T newId(String what, Function<String, T> form) {
        String text = String.join("\n", "new-id/1", unit.value(), person.value(), key, what);
        byte[] hash = Sha256.of(text.getBytes(UTF_8)).bytes();
        return form.apply(HexFormat.of().formatHex(hash, 0, 16));
    }
}
