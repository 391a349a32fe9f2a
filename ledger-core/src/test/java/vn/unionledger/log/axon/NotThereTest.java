package vn.unionledger.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.TestLog;
import vn.unionledger.log.axon.Box.Close;
import vn.unionledger.log.axon.Box.Open;
import vn.unionledger.log.axon.Box.OpenBeside;

@DisplayName("What commands look for and is not there")
class NotThereTest {
    private static final FundCode MISSING = new FundCode("missing");

    private final List<String> lookedFor = new ArrayList<>();
    private TestLog log;
    private ContiguousReader reader;
    private Door here;
    private Door there;
    private int keys;

    @BeforeEach
    void start() {
        log = TestLog.fresh();
        reader = log.reader();
        here = program(telling(reader));
        there = program(reader);
    }

    @AfterEach
    void close() {
        log.close();
    }

    private Door program(LogReader looking) {
        return new LedgerBus(
                        log.writer(),
                        looking,
                        AggregateStates.NONE,
                        "test",
                        List.of(BoxAggregate.class),
                        repositories -> List.of(new BoxAct(repositories)))
                .door();
    }

    /** The log's own reader, which tells what it was asked for. */
    private LogReader telling(LogReader own) {
        return (LogReader) Proxy.newProxyInstance(
                LogReader.class.getClassLoader(), new Class<?>[] {LogReader.class}, (_, m, a) -> {
                    try {
                        Object answer = m.invoke(own, a);
                        if (m.getName().equals("of")) {
                            lookedFor.add(((AggregateKey) a[0]).toString());
                        }
                        return answer;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void send(Door door, Object command) {
        keys++;
        door.send(command, LedgerDoorTest.sender("k" + keys, command.toString()));
    }

    private void refused(String box) {
        assertThatThrownBy(() -> send(here, new OpenBeside(new FundCode(box), MISSING)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    @DisplayName("is looked for once")
    void once() {
        refused("a");
        refused("b");
        refused("c");
        assertThat(lookedFor).containsExactly("box/missing");
    }

    @Test
    @DisplayName("is seen as soon as this program has recorded that it is there")
    void begunHere() {
        refused("a");
        send(here, new Open(MISSING));
        send(here, new OpenBeside(new FundCode("a"), MISSING));
        assertThat(reader.bound()).isEqualTo(3);
    }

    @Test
    @DisplayName("is seen as soon as another program has recorded that it is there")
    void begunThere() {
        refused("a");
        send(there, new Open(MISSING));
        send(here, new OpenBeside(new FundCode("a"), MISSING));
        assertThat(reader.bound()).isEqualTo(3);
    }

    @Test
    @DisplayName("is no longer missing for who wants to begin it, and what was begun goes on")
    void wanted() {
        refused("a");
        send(here, new Open(MISSING));
        send(here, new Close(MISSING, "x"));
        refused("a");
        assertThat(reader.of(AggregateKey.parse("box/missing"), 0)).hasSize(2);
    }
}
