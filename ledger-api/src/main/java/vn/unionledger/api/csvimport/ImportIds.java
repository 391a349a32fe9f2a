package vn.unionledger.api.csvimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;

/**
 * The ids of what a file brings: the same whenever it is imported. Those of people are made with a secret, so that nobody who
 * knows a member's code can find the member's id.
 */
final class ImportIds {
    private final Sha256 file;
    private final Mac secret;
    private final Map<String, PersonId> parties = new ConcurrentHashMap<>();
    private final @Nullable PersonId accountant;

    /** The ids of a file that founds its own units. */
    ImportIds(Sha256 file, Mac secret) {
        this(file, secret, null);
    }

    /** @param accountant who posts the file into an open book; absent for a file that founds its own units */
    ImportIds(Sha256 file, Mac secret, @Nullable PersonId accountant) {
        this.file = file;
        this.secret = secret;
        this.accountant = accountant;
    }

    ImportId file() {
        return new ImportId(file.hex().substring(0, 32));
    }

    static UnitId unit(String source) {
        return new UnitId(source.toLowerCase(Locale.ROOT));
    }

    static FundCode fund(String source) {
        return new FundCode(source.toLowerCase(Locale.ROOT));
    }

    VoucherId voucher(int txn) {
        return new VoucherId(open("voucher", String.valueOf(txn)));
    }

    RollId roll(String unit, int no) {
        return new RollId(open("roll", unit + " " + no));
    }

    RollId roll(String unit, List<PersonId> people) {
        return new RollId(open("roll of", unit + " " + people));
    }

    /** Whoever posts the file: the accountant, or a person of this import alone. */
    PersonId clerk() {
        return accountant != null ? accountant : new PersonId(open("clerk", ""));
    }

    PersonId party(String unit, String party) {
        return parties.computeIfAbsent(unit + "\n" + party, _ -> makeParty(unit, party));
    }

    private PersonId makeParty(String unit, String party) {
        try {
            byte[] tag = secret.computeMac(("party\n" + unit + "\n" + party).getBytes(UTF_8));
            return new PersonId(HexFormat.of().formatHex(Sha256.of(tag).bytes(), 0, 16));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String open(String what, String which) {
        byte[] hash = Sha256.of(("import/1\n" + file.hex() + "\n" + what + "\n" + which).getBytes(UTF_8))
                .bytes();
        return HexFormat.of().formatHex(hash, 0, 16);
    }
}
