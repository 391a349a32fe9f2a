package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.Opening;
import vn.unionledger.log.axon.Door;
import vn.unionledger.rules.ShippedRules;

/**
 * The sample ledger: everything the three unions did, asked through the door in the order of its days. It needs a ledger opened as a
 * sample by {@link #opening()}, or the recording clock would have to go back.
 */
public final class SampleLedger {
    static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);

    private static final String TITLE = "Sổ mẫu: Trà Vinh và Thanh Hóa 2024, Lai Châu 2021 - 2025";

    private SampleLedger() {}

    /** How a ledger begins that is to hold the sample. */
    public static Opening opening() {
        return Opening.sample(TITLE, Act.micros(BEGINNING.atStartOfDay()));
    }

    /**
     * Loads everything that is not there yet, the rules the program brings along first. Each act has a key that never changes, so an interrupted loading goes on where it
     * stopped, and loading twice changes nothing.
     *
     * @throws IllegalStateException if the ledger refuses an act
     */
    public static void load(Door door, EventLog log, KeyVault vault, Progress progress) {
        ShippedRules.record(door, BEGINNING, Act.micros(BEGINNING.atStartOfDay()));
        try (Loading loading = new Loading(acts(), door, log, vault)) {
            loading.load(progress);
        }
    }

    static List<Act> acts() {
        Script script = new Script();
        LaiChau.write(script);
        TraVinh2024.write(script);
        ThanhHoa2024.write(script);
        return script.inOrder();
    }
}
