package vn.unionledger.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.log.server.Account;

/**
 * The databases of a server named by the environment: {@code LEDGER_DB_URL} such as {@code jdbc:mysql://db.example:3306}, and for
 * each account, such as {@code ledger_run}, {@code LEDGER_RUN_PASSWORD} and, where its name differs, {@code LEDGER_RUN_USER}; or
 * {@code LEDGER_DB_ACCOUNTS}, a file of lines {@code user=password}. {@code LEDGER_DB_PREFIX} begins all names.
 */
final class EnvironmentDatabases {
    private static final String URL = "LEDGER_DB_URL";
    private static final String FORM = "jdbc:mysql://[^/?]+/?(\\?.*)?";

    private final Map<String, String> environment;
    private final Properties file = new Properties();
    private final String prefix;

    private EnvironmentDatabases(Map<String, String> environment) {
        this.environment = environment;
        this.prefix = environment.getOrDefault("LEDGER_DB_PREFIX", "");
        String accounts = environment.get("LEDGER_DB_ACCOUNTS");
        if (accounts != null) {
            try (var reader = Files.newBufferedReader(Path.of(accounts))) {
                file.load(reader);
            } catch (IOException e) {
                throw new CommandRefusedException(
                        "Không đọc được tệp LEDGER_DB_ACCOUNTS " + accounts + ".",
                        "The file LEDGER_DB_ACCOUNTS " + accounts + " cannot be read.");
            }
        }
    }

    static Databases of(Map<String, String> environment) {
        EnvironmentDatabases named = new EnvironmentDatabases(environment);
        String url = environment.get(URL);
        if (url == null || !url.matches(FORM)) {
            throw new CommandRefusedException(
                    "Hãy đặt biến " + URL + " là địa chỉ máy chủ, ví dụ jdbc:mysql://127.0.0.1:3306.",
                    "Set " + URL + " to the address of the server, such as jdbc:mysql://127.0.0.1:3306.");
        }
        int query = url.indexOf('?');
        String server = query < 0 ? url : url.substring(0, query);
        String base = server.endsWith("/") ? server : server + "/";
        String own = query < 0 ? "" : url.substring(query + 1);
        return Databases.of(
                (database, parameters) -> {
                    String name = database.isEmpty() ? "" : named.prefix + database;
                    String address = Databases.with(
                            base + name,
                            "connectionTimeZone=UTC",
                            "characterEncoding=UTF-8",
                            "connectionCollation=utf8mb4_bin");
                    String whole = own.isEmpty() ? address : Databases.with(address, own);
                    return Databases.with(whole, parameters);
                },
                named::account);
    }

    private Account account(String name) {
        String variable = name.toUpperCase(Locale.ROOT);
        String user = environment.getOrDefault(variable + "_USER", prefix + name);
        String password = environment.getOrDefault(variable + "_PASSWORD", file.getProperty(user, ""));
        if (password.isEmpty()) {
            throw new CommandRefusedException(
                    "Thiếu mật khẩu của tài khoản " + user + ": hãy đặt biến " + variable
                            + "_PASSWORD hoặc LEDGER_DB_ACCOUNTS.",
                    "The password of the account " + user + " is missing: set " + variable
                            + "_PASSWORD or LEDGER_DB_ACCOUNTS.");
        }
        return new Account(user, password);
    }
}
