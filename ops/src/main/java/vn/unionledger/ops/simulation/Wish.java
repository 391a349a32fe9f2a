package vn.unionledger.ops.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Consumer;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;

/**
 * One command somebody wants carried out, under the key it was given when the form was made.
 *
 * @param granted hears that it was
 */
record Wish(String key, UnitId unit, PersonId person, Object command, Consumer<Receipt> granted) {
    Sender sender() {
        return new Sender(person, null, unit, key, Sha256.of(command.toString().getBytes(UTF_8)), null, null);
    }

    AppendKey appendKey() {
        return new AppendKey(unit.value(), person.value(), key);
    }
}
