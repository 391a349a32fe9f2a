package vn.unionledger.api.csvimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.STRANGER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.wiring.Ledger;

@DisplayName("A file of postings sent over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportApiTest {
    private static final String FILE = """
            txn,line,date,unit,fund,kind,item,party,account,amount,voucher,description
            1,1,2024-03-04,CDCS-SO,CONG-DOAN,THU,25,M001,Assets:CDCS-SO:NganHang,900000,BC-1,Thu đoàn phí
            1,2,2024-03-04,CDCS-SO,CONG-DOAN,THU,25,M001,Income:CDCS-SO:DoanPhi,-900000,BC-1,Thu đoàn phí
            2,1,2024-04-05,CDCS-SO,CONG-DOAN,CHI,31-1,M002,Expenses:CDCS-SO:PhucLoi:THAM-HOI,500000,UNC-1,Thăm hỏi
            2,2,2024-04-05,CDCS-SO,CONG-DOAN,CHI,31-1,M002,Assets:CDCS-SO:NganHang,-500000,UNC-1,Thăm hỏi
            """;

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        server.post(ACCOUNTANT, "/api/v1/months/2024-01/close", "").expect(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer send(Member member, byte[] file) {
        return server.upload(member, "/api/v1/imports", Map.of("file", file));
    }

    private Answer send(Member member, String file) {
        return send(member, file.getBytes(UTF_8));
    }

    private long head() {
        return server.bean(Ledger.class).reader().bound();
    }

    @Test
    @DisplayName("is posted once however often it is sent, and shows how far it is")
    void posted() {
        String wrong = """
                {"postings":4,"balance_by_account":{"Assets:CDCS-SO:NganHang":400001},"balance_by_class_unit_month":{}}""";
        long before = head();
        server.upload(
                        ACCOUNTANT,
                        "/api/v1/imports",
                        Map.of("file", FILE.getBytes(UTF_8), "control", wrong.getBytes(UTF_8)))
                .expect(422, "import.refused");
        assertThat(head()).as("refused whole").isEqualTo(before);
        String control = """
                {"postings":4,
                 "balance_by_account":{"Assets:CDCS-SO:NganHang":400000,"Income:CDCS-SO:DoanPhi":-900000,
                   "Expenses:CDCS-SO:PhucLoi:THAM-HOI":500000},
                 "balance_by_class_unit_month":{"Assets:CDCS-SO|03":900000,"Income:CDCS-SO|03":-900000,
                   "Assets:CDCS-SO|04":-500000,"Expenses:CDCS-SO|04":500000}}""";
        Answer done = server.upload(
                        ACCOUNTANT,
                        "/api/v1/imports",
                        Map.of("file", FILE.getBytes(UTF_8), "control", control.getBytes(UTF_8)))
                .expect(201);
        assertThat(done.json().path("vouchers").asInt()).isEqualTo(2);
        long head = head();
        send(ACCOUNTANT, FILE).expect(201);
        assertThat(head()).as("posted once").isEqualTo(head);
        server.awaitViews();
        Answer state =
                server.get(ACCOUNTANT, "/api/v1/imports/" + done.text("file")).expect(200);
        assertThat(state.json().path("vouchers").asInt()).isEqualTo(2);
        assertThat(server.get(CHAIR, "/api/v1/imports").json().size()).isEqualTo(1);
        send(ACCOUNTANT, FILE.replace("2024-03-04", "2024-05-06").replace("2024-04-05", "2024-05-07"))
                .expect(201); // the same people in another file
        server.awaitViews();
        server.get(STRANGER, "/api/v1/imports/" + done.text("file")).expect(404, "not-found");
        assertThat(server.get(ACCOUNTANT, "/api/v1/funds/cong-doan?until=2024-12-31")
                        .json()
                        .at("/statement/held")
                        .asLong())
                .isEqualTo(50_800_000);
    }

    @ParameterizedTest(name = "{2} in row {1}")
    @DisplayName("is refused whole, naming row, column and remedy, for")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            500000           | 500.000          | amount
            500000           | "500,000"        | amount-comma
            500000           | 0                | amount-zero
            500000           | 1000000000000001 | amount-large
            500000           | 500001           | unbalanced
            ,UNC-1,Thăm hỏi  | ,UNC-1           | columns
            ,UNC-1,          | ,UNC-1,thêm,     | columns
            Thăm hỏi         | "Thăm hỏi        | quotes
            2024-04-05       | 2024-02-31       | date
            2024-04-05       | 2999-02-01       | date-future
            2024-04-05       | 2024-01-05       | month-closed
            Thăm hỏi         | =1+1             | formula
            Thăm hỏi         | @SUM(A1)         | formula
            CONG-DOAN,CHI    | KHONG-CO,CHI     | not-own-fund
            CONG-DOAN,CHI    | CONG-DOAN,DAU-KY | opening-late
            NganHang,-500000 | Vang,-500000     | account
            """)
    void refused(String right, String wrong, String code) {
        String file = FILE.lines()
                .map(line -> isWrong(line, right) ? line.replace(right, wrong) : line)
                .reduce("", (a, b) -> a + b + "\n");
        long before = head();
        Answer answer = send(ACCOUNTANT, file).expect(422, "import.refused");
        assertThat(head()).isEqualTo(before);
        assertThat(answer.json().path("errors")).anySatisfy(error -> {
            assertThat(error.path("code").asString()).isEqualTo("row." + code);
            assertThat(error.path("pointer").asString()).startsWith("/file/");
            assertThat(error.path("detail").asString()).startsWith("Dòng ").endsWith(".");
        });
    }

    /** An amount goes wrong on one side only, everything else in the whole transaction. */
    private static boolean isWrong(String line, String right) {
        boolean amount = right.equals("500000");
        return line.startsWith("2,") && !(amount && line.contains("NganHang"));
    }

    @Test
    @DisplayName("is refused for another unit's rows, and to those who do not keep the book")
    void notOwn() {
        long before = head();
        send(STRANGER, FILE).expect(422, "import.refused");
        send(CASHIER, FILE.replace("900000", "800000")).expect(403, "unit.not-in-office");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    @DisplayName("is refused unopened when it is packed, a workbook or too large")
    void notPlain() throws IOException {
        long before = head();
        send(ACCOUNTANT, zipped("xl/vbaProject.bin")).expect(415, "import.not-plain");
        send(ACCOUNTANT, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0})
                .expect(415, "import.not-plain");
        send(ACCOUNTANT, new byte[] {0x1f, (byte) 0x8b, 8, 0}).expect(415, "import.not-plain");
        send(ACCOUNTANT, new byte[10_600_000]).expect(413, "import.too-large");
        send(ACCOUNTANT, new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0}).expect(422, "import.refused");
        send(ACCOUNTANT, "").expect(422, "import.refused");
        server.upload(ACCOUNTANT, "/api/v1/imports", Map.of("tep", new byte[1]))
                .expect(400, "request.missing-parameter");
        server.post(ACCOUNTANT, "/api/v1/imports", "{}").expect(415, "request.media-type");
        assertThat(head()).isEqualTo(before);
    }

    private static byte[] zipped(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[1 << 20]);
        }
        return bytes.toByteArray();
    }
}
