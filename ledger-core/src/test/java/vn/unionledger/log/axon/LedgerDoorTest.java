package vn.unionledger.log.axon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.AppendRefusedException;
import vn.unionledger.log.AppendRefusedException.Ground;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.LogVerifier;
import vn.unionledger.log.Senders;
import vn.unionledger.log.Snapshots;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.TestLog;
import vn.unionledger.log.axon.Box.Close;
import vn.unionledger.log.axon.Box.Exchange;
import vn.unionledger.log.axon.Box.MakeSureClosed;
import vn.unionledger.log.axon.Box.Misbehave;
import vn.unionledger.log.axon.Box.Open;
import vn.unionledger.log.axon.Box.OpenBeside;
import vn.unionledger.log.axon.Box.OpenNew;
import vn.unionledger.log.axon.Box.OpenOnce;
import vn.unionledger.log.axon.Box.Swap;

@DisplayName("The door of the ledger")
class LedgerDoorTest {
    static final FundCode A = new FundCode("a");
    static final FundCode B = new FundCode("b");

    TestLog log;
    ContiguousReader reader;
    Snapshots snapshots;
    Program here;
    Program there;

    /** A program of its own: its own writer, its own memory of aggregates. */
    final class Program {
        final AtomicReference<BoxAct> act = new AtomicReference<>();
        final LedgerBus bus = new LedgerBus(
                log.writer(),
                reader,
                new KeptStates(snapshots, reader, Map.of(Box.class, new EventName("box.state", 1))),
                "test",
                List.of(BoxAggregate.class),
                repositories -> {
                    act.set(new BoxAct(repositories));
                    return List.of(act.get());
                });
        final Door door = bus.door();

        Receipt send(Object command, String key) {
            return door.send(command, sender(key, command.toString()));
        }
    }

    static Sender sender(String key, String body) {
        return new Sender(
                TestLog.LAN, Office.ACCOUNTANT, TestLog.UNIT, key, Sha256.of(body.getBytes(UTF_8)), null, null);
    }

    @BeforeEach
    void start() {
        log = TestLog.fresh();
        reader = log.reader();
        snapshots = new Snapshots(log.address("ledger_run"));
        here = new Program();
        there = new Program();
    }

    @AfterEach
    void close() {
        snapshots.close();
        log.close();
        assertThat(LogVerifier.verify(log.address("ledger_run"), _ -> {})).isInstanceOf(LogVerifier.Sound.class);
    }

    @Test
    @DisplayName("answers with the place of what was recorded")
    void answers() {
        Receipt receipt = here.send(new Open(A), "k1");
        assertThat(receipt).isEqualTo(new Receipt(2, 2, receipt.recordedAt(), "mở a", false));
        StoredEvent stored = reader.at(2);
        assertThat(stored.aggregate()).hasToString("box/a");
        assertThat(stored.metadata().program()).isEqualTo("test");
        assertThat(stored.metadata().office()).isEqualTo(Office.ACCOUNTANT);
    }

    @Test
    @DisplayName(
            "gives a repeated key its first answer, though the rule would say no by now, in this program and in another")
    void repeated() {
        Receipt first = here.send(new Open(A), "k1");
        for (Program program : List.of(here, there)) {
            assertThat(program.send(new Open(A), "k1"))
                    .isEqualTo(new Receipt(first.first(), first.last(), first.recordedAt(), "mở a", true));
        }
        here.send(new Close(A, "x"), "k2");
        assertThat(here.send(new Open(A), "k1").repeated())
                .as("the rule would say yes")
                .isTrue();
        assertThat(here.send(new MakeSureClosed(A), "k3").first())
                .as("nothing to do")
                .isEqualTo(3);
        assertThat(reader.bound()).isEqualTo(3);
    }

    @Test
    @DisplayName("tells the answer a key was given, in this program and in another, and sends nothing")
    void told() {
        Sender asked = sender("k1", new Open(A).toString());
        assertThat(here.bus.answers().to(asked)).isEmpty();
        Receipt first = here.send(new Open(A), "k1");
        for (Program program : List.of(here, there)) {
            assertThat(program.bus.answers().to(asked))
                    .contains(new Receipt(first.first(), first.last(), first.recordedAt(), "mở a", true));
        }
        assertThatThrownBy(() -> here.bus.answers().to(sender("k1", "khác")))
                .isInstanceOf(AppendRefusedException.class);
        assertThat(reader.bound()).isEqualTo(2);
    }

    @Test
    @DisplayName("makes what is new without a look, and decides on what is there where it was not new")
    void created() {
        here.send(new OpenNew(A), "k1");
        assertThat(here.act.get().handled).hasValue(1);
        here.send(new Close(A, "x"), "k2");
        for (Program program : List.of(here, there)) {
            assertThat(program.send(new OpenNew(A), "k1").repeated()).isTrue();
        }
        there.send(new OpenNew(A), "k3");
        assertThat(there.act.get().handled).as("the second look saw it closed").hasValue(3);
        assertThat(reader.at(4).sequence()).isEqualTo(2);
        for (Program program : List.of(here, there)) {
            assertThatThrownBy(() -> program.send(new OpenNew(A), "k4"))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(new Box.NotSo("a", true)));
        }
        here.send(new Close(A, "y"), "k5");
        assertThat(reader.bound()).isEqualTo(5);
    }

    @Test
    @DisplayName("refuses a key with another body")
    void otherBody() {
        here.send(new Open(A), "k1");
        for (Program program : List.of(here, there)) {
            assertThat(ground(() -> program.send(new Open(B), "k1"))).isEqualTo(Ground.KEY_REUSED);
            assertThat(ground(() -> program.send(new Close(B, "x"), "k1"))).isEqualTo(Ground.KEY_REUSED);
        }
    }

    @Test
    @DisplayName("lets a refusal leave no trace and hold no key")
    void refusals() {
        assertThatThrownBy(() -> here.send(new Close(A, "x"), "k1"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new Box.NotSo("a", false)));
        assertThat(reader.bound()).isEqualTo(1);
        assertThat(here.send(new Open(A), "k1").repeated()).isFalse();
    }

    @Test
    @DisplayName("decides again from what another program has recorded before it says no")
    void staleRefusal() {
        here.send(new Open(A), "k1");
        there.send(new Close(A, "x"), "k2");
        assertThat(here.send(new Open(A), "k3").first()).isEqualTo(4);
        there.send(new Close(A, "x"), "k4");
        there.send(new Open(A), "k5");
        here.act.get().handled.set(0);
        assertThatThrownBy(() -> here.send(new Open(A), "k6")).isInstanceOf(RefusedException.class);
        assertThat(here.act.get().handled.get())
                .as("tried on stale state, then on fresh")
                .isEqualTo(2);
        assertThatThrownBy(() -> here.send(new Open(A), "k7")).isInstanceOf(RefusedException.class);
        assertThat(here.act.get().handled.get())
                .as("nobody else has written since")
                .isEqualTo(3);
    }

    @Test
    @DisplayName("decides again from what another program has recorded before it does nothing")
    void staleNothing() {
        here.send(new Open(A), "k1");
        here.send(new Close(A, "x"), "k2");
        there.send(new Open(A), "k3");
        assertThat(here.send(new MakeSureClosed(A), "k4").first()).isEqualTo(5);
        here.act.get().handled.set(0);
        Receipt nothing = here.send(new MakeSureClosed(A), "k5");
        assertThat(nothing.first()).isEqualTo(5);
        assertThat(here.act.get().handled.get()).as("nobody else has written").isEqualTo(1);
    }

    @Test
    @DisplayName(
            "decides again over a fault that half remembered, half read state may have brought about, and not over others")
    void halfStale() {
        here.send(new Open(A), "k1");
        there.send(new Exchange(A, B), "k2");
        assertThat(here.send(new Exchange(A, B), "k3").first())
                .as("A is remembered open here, B is read: both seem to be")
                .isEqualTo(5);
        here.send(new Close(A, "x"), "k4");
        assertThatThrownBy(() -> here.send(new Exchange(A, B), "k5"))
                .as("nobody else has written: it is so")
                .isInstanceOf(IllegalStateException.class);
        assertThat(reader.bound()).isEqualTo(7);
    }

    @Test
    @DisplayName("retries what another program got in the way of")
    void races() {
        int each = Senders.times(10, 60);
        here.send(new Open(A), "begin");
        var senders = new Senders();
        for (int sender = 0; sender < 6; sender++) {
            Program program = sender % 2 == 0 ? here : there;
            int id = sender;
            senders.start(() -> {
                for (int i = 0; i < each; i++) {
                    String key = id + "-" + i;
                    FundCode own = new FundCode("f" + id);
                    program.send(new Open(own), key + "-open");
                    program.send(new Swap(own, new FundCode("g" + id + "-" + i)), key + "-swap");
                }
                return null;
            });
        }
        senders.join();
        assertThat(reader.bound()).isEqualTo(2 + 6L * each * 3);
    }

    @Test
    @DisplayName("creates once what two programs create at the same time")
    void racingCreations() {
        for (int i = 0; i < Senders.times(5, 80); i++) {
            FundCode box = new FundCode("new-" + i);
            String key = "k" + i;
            var senders = new Senders();
            FutureTask<Receipt> first = senders.send(() -> here.send(new Open(box), key + "a"));
            FutureTask<Receipt> second = senders.send(() -> there.send(new Open(box), key + "b"));
            var outcomes = new ArrayList<Object>();
            for (FutureTask<Receipt> sent : List.of(first, second)) {
                try {
                    outcomes.add(Senders.answer(sent));
                } catch (RefusedException refused) {
                    outcomes.add(refused.refusal());
                }
            }
            assertThat(outcomes).hasAtLeastOneElementOfType(Receipt.class).contains(new Box.NotSo(box.value(), true));
        }
    }

    @Test
    @DisplayName("decides again when an aggregate it only read has moved")
    void readSet() {
        here.send(new Open(B), "k1");
        var first = new AtomicBoolean(true);
        here.act.get().meanwhile = () -> {
            if (first.getAndSet(false)) {
                Senders.answer(new Senders().send(() -> there.send(new Close(B, "x"), "k2")));
            }
        };
        assertThatThrownBy(() -> here.send(new OpenBeside(A, B), "k3"))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new Box.NotSo("b", false)));
        there.send(new Open(B), "k4");
        assertThat(here.send(new OpenBeside(A, B), "k5").repeated()).isFalse();
    }

    @Test
    @DisplayName("puts two aggregates into one append, or neither")
    void together() {
        here.send(new Open(A), "k1");
        Receipt swapped = here.send(new Swap(A, B), "k2");
        assertThat(swapped.last() - swapped.first()).isEqualTo(1);
        here.send(new Open(A), "k3");
        assertThatThrownBy(() -> here.send(new Swap(A, B), "k4")).isInstanceOf(RefusedException.class);
        assertThat(reader.of(AggregateKey.parse("box/a"), 0)).hasSize(3);
        here.send(new Close(B, "x"), "k5");
        assertThat(here.send(new Swap(A, B), "k6").repeated()).isFalse();
    }

    @Test
    @DisplayName("lets a claim be taken once")
    void claims() {
        here.send(new OpenOnce(A), "k1");
        here.send(new Close(A, "x"), "k2");
        for (Program program : List.of(here, there)) {
            assertThat(ground(() -> program.send(new OpenOnce(A), "k3"))).isEqualTo(Ground.CLAIM);
        }
    }

    @Test
    @DisplayName("says that a key is in flight, and later what came of it")
    void inFlight() throws InterruptedException {
        var inside = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        here.act.get().meanwhile = () -> {
            inside.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
        FutureTask<Receipt> first = new Senders().send(() -> here.send(new Open(A), "k1"));
        inside.await();
        assertThat(ground(() -> here.send(new Open(A), "k1"))).isEqualTo(Ground.KEY_IN_FLIGHT);
        goOn.countDown();
        assertThat(Senders.answer(first).repeated()).isFalse();
        assertThat(here.send(new Open(A), "k1").repeated()).isTrue();
    }

    @Test
    @DisplayName("refuses a command sent while another is handled")
    void nested() {
        here.act.get().nested = command -> here.send(command, "inner");
        assertThatThrownBy(() -> here.send(new Misbehave(A, Misbehave.Kind.NESTED), "outer"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(reader.bound()).isEqualTo(1);
    }

    @Test
    @DisplayName("records nothing where an act fails with a checked exception")
    void checked() {
        assertThatThrownBy(() -> here.send(new Misbehave(A, Misbehave.Kind.CHECKED), "k1"))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("checked");
        assertThat(reader.bound()).isEqualTo(1);
    }

    @Test
    @DisplayName("answers for what was recorded, though the act fails afterwards by adding to it too late")
    void tooLate() {
        Receipt receipt = here.send(new Misbehave(A, Misbehave.Kind.PUBLISHES_LATE), "k1");
        assertThat(reader.bound()).isEqualTo(receipt.last());
        assertThat(reader.of(AggregateKey.parse("box/a"), 0)).hasSize((int) (receipt.last() - receipt.first() + 1));
        // what is remembered agrees with what is recorded
        boolean open = reader.of(AggregateKey.parse("box/a"), 0).size() == 1;
        assertThat(here.send(open ? new Close(A, "x") : new Open(A), "k2").repeated())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Forged.class)
    @DisplayName("loads an aggregate from its kept state only where that belongs to this history")
    void keptStates(Forged forged) {
        for (int i = 0; i < 110; i++) {
            here.send(new Open(A), "o" + i);
            here.send(new Close(A, "biên bản " + i), "c" + i);
        }
        AggregateKey key = AggregateKey.parse("box/a");
        Senders.until("a state is kept", () -> snapshots.latest(key).isPresent());
        Snapshots.Snapshot kept = snapshots.latest(key).orElseThrow();
        assertThat(kept.sequence()).isGreaterThanOrEqualTo(198);
        snapshots.forget(key);
        snapshots.store(forged.of(kept));

        there.send(new Open(A), "again");
        int read = there.act.get().eventsRead.get();
        assertThat(read).isEqualTo(forged == Forged.NOT_AT_ALL ? 220 - (int) kept.sequence() - 1 : 220);
    }

    enum Forged {
        NOT_AT_ALL,
        ANOTHER_HASH,
        ANOTHER_SEQUENCE,
        ANOTHER_REVISION,
        ANOTHER_BODY;

        Snapshots.Snapshot of(Snapshots.Snapshot kept) {
            return new Snapshots.Snapshot(
                    kept.aggregate(),
                    this == ANOTHER_SEQUENCE ? kept.sequence() - 1 : kept.sequence(),
                    kept.position(),
                    this == ANOTHER_HASH ? Sha256.ZERO : kept.hash(),
                    this == ANOTHER_REVISION ? new EventName("box.state", 2) : kept.name(),
                    this == ANOTHER_BODY ? new byte[] {'{', '}'} : kept.body());
        }
    }

    private static Ground ground(Runnable send) {
        try {
            send.run();
        } catch (AppendRefusedException refused) {
            return refused.ground();
        }
        throw new AssertionError("not refused");
    }
}
