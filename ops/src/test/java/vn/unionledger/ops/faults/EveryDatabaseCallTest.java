package vn.unionledger.ops.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.api.wiring.Books;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherEvent.VoucherMarkedPosted;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.GroupCommitWriter;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.LogVerifier;
import vn.unionledger.log.TestLog;
import vn.unionledger.log.axon.AggregateStates;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.LedgerBus;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;

@DisplayName("One posting on a real database, whose n-th call breaks the connection")
class EveryDatabaseCallTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final FundCode FUND = new FundCode("kinh-phi");
    private static final Place CASH = Place.cash("tien-mat");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 15);
    private static final PersonId HOA = person(1);
    private static final PersonId LAN = person(2);
    private static final int CALLS_LEAST = 10;

    private final FailingDriver driver = new FailingDriver();
    private final TestLog log = TestLog.fresh();
    private final Program sound = new Program(log.address("ledger_run"));

    @BeforeEach
    void foundUnion() throws SQLException {
        DriverManager.registerDriver(driver);
        sound.send(
                "found",
                LAN,
                new FoundUnit(
                        UNIT,
                        "CĐCS Sở Tài nguyên và Môi trường",
                        UnitLevel.GRASSROOTS,
                        FundingClass.BUDGET_FULL,
                        null,
                        DAY,
                        "12/QĐ-LĐLĐ",
                        List.of(
                                new FirstOfficer(HOA, Office.CHAIR, DAY, null, "NQ 01"),
                                new FirstOfficer(LAN, Office.ACCOUNTANT, DAY, null, "NQ 01")),
                        null,
                        DAY));
        sound.send("fund", LAN, new OpenFund(UNIT, FUND, "Kinh phí", FundKind.ORDINARY, null, null, DAY, null, DAY));
        sound.send(
                "book",
                LAN,
                new OpenBook(
                        UNIT, DAY, List.of(new NewPlace(CASH.code(), CASH.kind(), "Tiền mặt")), List.of(), LAN, DAY));
    }

    @AfterEach
    void close() throws SQLException {
        DriverManager.deregisterDriver(driver);
        sound.close();
        assertThat(LogVerifier.verify(log.address("ledger_run"), _ -> {})).isInstanceOf(LogVerifier.Sound.class);
        log.close();
    }

    @ParameterizedTest(name = "after the database did what it was told: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName("is stored whole or not at all, and the same key then has one answer")
    void allOrNothing(boolean afterwards) {
        int call = 0;
        boolean broke = true;
        while (broke) {
            call++;
            broke = breaksAt(call, afterwards);
        }
        System.out.println("one posting made " + (call - 1) + " calls to the database");
        assertThat(call - 1).as("calls of one posting").isGreaterThanOrEqualTo(CALLS_LEAST);
    }

    private boolean breaksAt(int call, boolean afterwards) {
        String name = "voucher " + call;
        var voucher = new VoucherId(id(name));
        Receipt submitted = sound.send(
                "submit " + call,
                LAN,
                new SubmitVoucher(
                        UNIT,
                        voucher,
                        Postings.otherIncome(Paper.of(DAY), FUND, CASH, "25", Vnd.of(150_000)),
                        LAN,
                        DAY));
        sound.send(
                "approve " + call,
                HOA,
                new ApproveVoucher(UNIT, voucher, Objects.requireNonNull(submitted.answer()), HOA, DAY));
        var post = new PostVoucher(UNIT, voucher, LAN, DAY);
        LogAddress direct = log.address("ledger_run");
        var address = new LogAddress(FailingDriver.PREFIX + direct.url(), direct.user(), direct.password());
        Optional<Receipt> first;
        boolean broke;
        try (Program program = new Program(address)) {
            driver.breakAt(call, afterwards);
            first = trying(program, "post " + call, post);
            broke = driver.mend();
            requireWholeOrNothing(voucher, first);
            Receipt again = program.send("post " + call, LAN, post);
            first.ifPresent(answer -> assertThat(again.first()).isEqualTo(answer.first()));
        }
        assertThat(stored(voucher)).isEqualTo(2);
        return broke;
    }

    private static Optional<Receipt> trying(Program program, String key, Object command) {
        try {
            return Optional.of(program.send(key, LAN, command));
        } catch (LogUnavailableException _) {
            return Optional.empty();
        }
    }

    private void requireWholeOrNothing(VoucherId voucher, Optional<Receipt> answer) {
        long stored = stored(voucher);
        assertThat(stored).isIn(0L, 2L);
        answer.ifPresent(_ -> assertThat(stored).isEqualTo(2));
    }

    /** The money and the mark that it moved. */
    private long stored(VoucherId voucher) {
        return sound.reader.after(0, 10_000).stream()
                .filter(event -> switch (event.payload()) {
                    case VoucherPosted posted -> posted.voucher().equals(voucher);
                    case VoucherMarkedPosted marked -> marked.voucher().equals(voucher);
                    default -> false;
                })
                .count();
    }

    private static PersonId person(int number) {
        return new PersonId(id("person " + number));
    }

    private static String id(String words) {
        return Sha256.of(words.getBytes(UTF_8)).hex().substring(0, 32);
    }

    /** A program of its own, with nothing in its caches. */
    private static final class Program implements AutoCloseable {
        private final GroupCommitWriter writer;
        private final ContiguousReader reader;
        private final Door door;

        Program(LogAddress address) {
            writer = new GroupCommitWriter(address);
            reader = new ContiguousReader(address);
            LogReader postings = reader;
            door = new LedgerBus(
                            writer,
                            reader,
                            AggregateStates.NONE,
                            "test",
                            Books.aggregates(),
                            repositories -> Books.acts(repositories, (_, voucher) -> postings.after(0, 10_000).stream()
                                    .map(event -> event.payload())
                                    .filter(VoucherPosted.class::isInstance)
                                    .map(VoucherPosted.class::cast)
                                    .filter(posted -> posted.voucher().equals(voucher))
                                    .findFirst()))
                    .door();
        }

        Receipt send(String key, PersonId by, Object command) {
            return door.send(
                    command,
                    new Sender(by, null, UNIT, key, Sha256.of(command.toString().getBytes(UTF_8)), null, null));
        }

        @Override
        public void close() {
            writer.close();
            reader.close();
        }
    }
}
