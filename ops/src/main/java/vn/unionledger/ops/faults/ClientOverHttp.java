package vn.unionledger.ops.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.core.book.Account;
import vn.unionledger.ops.client.HttpConnection;

/** A client that asks the served program over HTTP with the tokens of an accountant and a chair, and outlives it. */
final class ClientOverHttp extends VoucherClient {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long BETWEEN_MILLIS = 40;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int port;
    private final String accountant;
    private final String chair;
    private final HttpAnswers answers;
    private @Nullable HttpConnection asAccountant;
    private @Nullable HttpConnection asChair;

    /** Two people of the unit, by their tokens. */
    record Tokens(String accountant, String chair) {}

    /** @param answers where it is counted how the program answered */
    ClientOverHttp(Journal journal, int client, int units, int port, Tokens tokens, HttpAnswers answers) {
        super(journal, client, units, PAUSE);
        this.port = port;
        this.accountant = tokens.accountant();
        this.chair = tokens.chair();
        this.answers = answers;
    }

    @Override
    Told ask(long number) {
        rest(BETWEEN_MILLIS);
        boolean approving = number % 3 == APPROVE;
        try {
            HttpConnection connection = approving ? chair() : accountant();
            int status = connection.post(path(number), key(number), body(number).getBytes(UTF_8));
            String said = connection.body();
            return switch (answers.seen(status, said)) {
                case DONE -> recorded(JSON.readTree(said));
                case REFUSED -> new Told.Refused();
                case NOT_NOW -> new Told.Unknown();
            };
        } catch (IOException _) {
            answers.cutOff();
            hangUp();
            return new Told.Unknown();
        }
    }

    /** What has to be known of a voucher for its next step: its id, and the hash of what was put forward. */
    private static Told recorded(JsonNode answer) {
        return new Told.Recorded(
                0,
                answer.path("position").asLong(),
                answer.path("id").asString() + ":" + answer.path("contentHash").asString(""));
    }

    private String path(long number) {
        String vouchers = "/api/v1/vouchers";
        return switch ((int) (number % 3)) {
            case SUBMIT ->
                wanted(number / 3).kind() == Kind.REVERSAL ? vouchers + "/" + id(number - 1) + "/reverse" : vouchers;
            case APPROVE -> vouchers + "/" + id(number - 1) + "/approve";
            default -> vouchers + "/" + id(number - 1) + "/post";
        };
    }

    private String id(long number) {
        return answer(number).split(":", -1)[0];
    }

    private String body(long number) {
        return switch ((int) (number % 3)) {
            case SUBMIT -> content(wanted(number / 3));
            case APPROVE -> "{\"contentHash\":\"" + answer(number - 1).split(":", -1)[1] + "\"}";
            default -> "";
        };
    }

    private static String content(Wanted wanted) {
        String paper = "\"occurredOn\":\"" + LoadedUnion.DAY + "\"";
        String voucher = "{" + paper + ",\"fund\":\"" + LoadedUnion.FUND + "\",\"amount\":" + wanted.dong();
        String cash = "\"" + LoadedUnion.CASH.code() + "\"";
        return switch (wanted.kind()) {
            case INCOME ->
                voucher + ",\"type\":\"other-income\",\"place\":" + cash + ",\"item\":\"" + LoadedUnion.INCOME + "\"}";
            case EXPENSE ->
                voucher + ",\"type\":\"expense\",\"place\":" + cash + ",\"item\":\"" + LoadedUnion.EXPENSE + "\"}";
            case WITHDRAWAL ->
                voucher + ",\"type\":\"transfer\",\"from\":\"" + LoadedUnion.BANK.code() + "\",\"to\":" + cash + "}";
            case REVERSAL -> "{" + paper + ",\"reason\":\"Ghi nhầm\"}";
        };
    }

    @Override
    void look() {
        try {
            if (ask("/api/v1/positions/" + last()) == null) {
                return;
            }
            JsonNode rows = ask("/api/v1/trial-balance?year=" + LoadedUnion.DAY.getYear());
            JsonNode until = rows == null ? null : ask("/api/v1/positions/" + last());
            if (rows != null && until != null) {
                String place = Account.place(LoadedUnion.CASH.code()).value();
                for (JsonNode row : rows) {
                    if (row.path("account").asString().equals(place)) {
                        long closing = row.path("opening").asLong()
                                + row.path("debit").asLong()
                                - row.path("credit").asLong();
                        shown(place, until.path("shown").asLong(), closing);
                    }
                }
            }
        } catch (IOException _) {
            answers.cutOff();
            hangUp();
        }
    }

    /** Nothing where the program said that it cannot show it now. */
    private @Nullable JsonNode ask(String path) throws IOException {
        HttpConnection connection = accountant();
        int status = connection.get(path);
        String said = connection.body();
        return answers.seen(status, said) == HttpAnswers.Meaning.DONE ? JSON.readTree(said) : null;
    }

    private HttpConnection accountant() throws IOException {
        HttpConnection open = asAccountant;
        if (open == null) {
            open = new HttpConnection(port, accountant);
            asAccountant = open;
        }
        return open;
    }

    private HttpConnection chair() throws IOException {
        HttpConnection open = asChair;
        if (open == null) {
            open = new HttpConnection(port, chair);
            asChair = open;
        }
        return open;
    }

    private void hangUp() {
        for (HttpConnection open : new HttpConnection[] {asAccountant, asChair}) {
            if (open != null) {
                try {
                    open.close();
                } catch (IOException _) {
                    // gone already
                    Thread.onSpinWait();
                }
            }
        }
        asAccountant = null;
        asChair = null;
    }
}
