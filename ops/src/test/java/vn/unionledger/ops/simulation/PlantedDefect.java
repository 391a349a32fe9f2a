package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedReversed;
import vn.unionledger.log.Append;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.Batch;
import vn.unionledger.log.BatchWriter;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.Found;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.Question;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.WriterSession;
import vn.unionledger.ops.simulation.Simulation.Settings;

/** One thing done wrongly each, and what a run is to say about it. */
@SuppressWarnings("ImmutableEnumChecker") // parts keep nothing from one run to the next
enum PlantedDefect {
    COMMITS_WITHOUT_LOOKING("is missing before", 50, store(() -> new MemoryDatabase() {
        @Override
        boolean headIsAt(long remembered) {
            return true;
        }

        @Override
        boolean taken(Batch.Row row) {
            return false;
        }
    })),
    PLACE_CHECK_LEFT_OUT("where .* belongs|below zero|approved|posted before", 50, store(() -> new MemoryDatabase() {
        @Override
        void lookUpPlaces(Question question, Found into) {
            question.places().stream()
                    .filter(place -> place.sequence() < of(place.aggregate()).size())
                    .filter(place ->
                            !question.places().contains(new Found.Place(place.aggregate(), place.sequence() - 1)))
                    .forEach(into::place);
        }

        @Override
        boolean taken(Batch.Row row) {
            return false;
        }
    })),
    KEY_CHECK_LEFT_OUT(
            "was answered|second append|used before|no answer|refused when asked again|but is stored",
            50,
            store(() -> new MemoryDatabase() {
                @Override
                void lookUp(Question question, Found into) {
                    question.claims().stream().filter(super::taken).forEach(into::claim);
                }

                @Override
                boolean taken(AppendKey key) {
                    return false;
                }
            })),
    READ_SET_LEFT_OUT(
            "not collected any more|a rule that is not in force",
            1_000,
            log(append -> new Append(
                    append.metadata(),
                    append.bodyHash(),
                    append.events(),
                    Map.of(),
                    append.claims(),
                    append.answer(),
                    append.recordAs())),
            Fault.SLOW_READ,
            Fault.SLOW_DISK),
    FAILS_OVER_A_REVERSAL("fails at wish-.* PostVoucher.*planted", 50, log(append -> {
        if (append.events().stream().anyMatch(event -> event.payload() instanceof VoucherMarkedReversed)) {
            throw new UnsupportedOperationException("planted");
        }
        return append;
    })),
    CLAIM_CHECK_LEFT_OUT("registers somebody who was registered", 100, store(() -> new MemoryDatabase() {
        @Override
        void lookUp(Question question, Found into) {
            contents().keys().forEach((key, stored) -> {
                if (question.keys().contains(key)) {
                    into.key(key, stored);
                }
            });
        }

        @Override
        boolean taken(Claim claim) {
            return false;
        }
    })),
    HEAD_MOVED_TWICE("the head|damaged", 5, store(() -> new MemoryDatabase() {
        @Override
        long movedTo(Batch batch) {
            return batch.position() + (batch.position() % 40 == 0 ? 1 : 0);
        }
    })),
    CLOCK_TRUSTED("was recorded before", 50, new Parts() {
        @Override
        public Database database() {
            return new MemoryDatabase() {
                @Override
                boolean goesBack(Batch batch) {
                    return false;
                }
            };
        }

        @Override
        public WriterSession session(WriterSession session) {
            return new Relay(session) {
                @Override
                public Found take(Question question) throws SQLException {
                    Found found = super.take(question);
                    Found.Head head = found.head();
                    found.head(new Found.Head(head.position(), 0, head.frontier(), head.now()));
                    return found;
                }
            };
        }
    }),
    ANSWERS_BEFORE_THE_COMMIT("is lost|no answer|was answered|cannot be founded", 50, new Parts() {
        @Override
        public WriterSession session(WriterSession session) {
            return new Lazy(session);
        }
    }),
    FOUND_IS_TAKEN_FOR_DURABLE(
            "is lost|was answered",
            300,
            new Parts() {
                @Override
                public WriterSession session(WriterSession session) {
                    return new Relay(session) {
                        @Override
                        public void touch() throws SQLException {
                            super.leave();
                        }
                    };
                }
            },
            Fault.POWER_CUT,
            Fault.SLOW_DISK,
            Fault.LOST_ANSWER,
            Fault.PROGRAM_KILLED,
            Fault.DELIVERED_TWICE),
    READER_SKIPS_A_HOLE(
            "the views",
            300,
            new Parts() {
                @Override
                public LogReader reader(LogRows rows) {
                    return new Hasty(rows);
                }
            },
            Fault.LATE_ROW,
            Fault.SLOW_READ),
    VIEW_APPLIES_TWICE_AFTER_A_KILL("the views", 300, new Parts() {
        @Override
        public ViewTables views() {
            return new ViewTables() {
                @Override
                void commit(World world, List<String> folded, StoredEvent last) {
                    add(folded);
                    world.stage().sleep(1_000_000);
                    move(last);
                }
            };
        }
    });

    final String told;
    final int seedsMost;
    private final Parts parts;
    private final Set<Fault> faults;
    private final int heavier;

    PlantedDefect(String told, int seedsMost, Parts parts, Fault... faults) {
        this.told = told;
        this.seedsMost = seedsMost;
        this.parts = parts;
        heavier = faults.length == 0 ? 1 : 5;
        this.faults = faults.length == 0 ? EnumSet.allOf(Fault.class) : EnumSet.copyOf(List.of(faults));
    }

    Parts parts() {
        return parts;
    }

    Settings settings() {
        Settings everyday = Settings.EVERYDAY;
        return new Settings(everyday.programs(), everyday.clerks(), everyday.wishes(), faults, heavier);
    }

    private static Parts log(UnaryOperator<Append> carried) {
        return new Parts() {
            @Override
            public EventLog log(BatchWriter writer) {
                return new LogRelay(writer) {
                    @Override
                    Append carried(Append append) {
                        return carried.apply(append);
                    }
                };
            }
        };
    }

    private static Parts store(Supplier<Database> made) {
        return new Parts() {
            @Override
            public Database database() {
                return made.get();
            }
        };
    }
}
