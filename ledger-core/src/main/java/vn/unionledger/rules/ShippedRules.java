package vn.unionledger.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyRefusal;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.log.codec.Codec;

/**
 * The tables of rates, shares, codes, limits and norms that came with the program, each row with its source and how sure it is. A
 * row keeps its id for ever: a better one gets an id of its own and replaces it.
 */
public final class ShippedRules {
    private static final List<String> FILES = List.of(
            "campaigns",
            "contribution",
            "days-off",
            "distribution",
            "dues",
            "items-2006",
            "items-2021",
            "limits",
            "norms",
            "stops");

    private static final UnitId LEDGER = new UnitId(Leaf.NO_UNIT);

    private ShippedRules() {}

    /** A file of the resources. */
    record Table(List<Policy> policies) {
        Table {
            policies = List.copyOf(policies);
        }
    }

    /** Every row, those that others replace before them. */
    public static List<Policy> all() {
        List<Policy> all = new ArrayList<>();
        FILES.forEach(file -> all.addAll(read(file).policies()));
        return all;
    }

    /**
     * Records the rows that the ledger does not have yet, but for those in whose place it has a rule of its own; asked again, it
     * changes nothing. To be called whenever a program that
     * writes is started, so that a ledger made by an older one gets what was added since.
     *
     * @param today the day it is in Việt Nam
     * @param recordAs microseconds for a sample ledger's recording clock, else absent
     */
    public static void record(Door door, LocalDate today, @Nullable Long recordAs) {
        for (Policy policy : all()) {
            String key = "policy/" + policy.policy();
            // named by its id alone: a row that reads otherwise in another version is still the one that was recorded
            Sha256 asked = Sha256.of(key.getBytes(UTF_8));
            try {
                door.send(
                        new RecordPolicy(policy, null, null, today),
                        new Sender(null, null, LEDGER, key, asked, "policy/shipped", recordAs));
            } catch (RefusedException e) {
                requireReplacedHere(e);
            }
        }
    }

    /** In an older ledger somebody may have put a rule of their own in the place of the row that a newer one would replace: it stays. */
    private static void requireReplacedHere(RefusedException refused) {
        boolean replaced = refused.refusal() instanceof PolicyRefusal.Overlaps
                || refused.refusal() instanceof PolicyRefusal.NoSuchPolicy;
        if (!replaced) {
            throw refused;
        }
    }

    private static Table read(String file) {
        String name = "/policy/" + file + ".json";
        try (InputStream in = ShippedRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return Codec.FACTS.read(Table.class, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
