package vn.unionledger.log.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The generated passwords of a private server, by account name, as {@code accounts.properties} keeps them between starts. */
record Accounts(Map<String, Account> byName) {

    private static final SecureRandom RANDOM = new SecureRandom();

    Accounts {
        byName = Map.copyOf(byName);
    }

    static Account generate(String user) {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        return new Account(user, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads the file if there is one; accounts that it does not hold are absent from the answer. */
    static Accounts read(Path file) throws IOException {
        var stored = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, UTF_8)) {
                stored.load(reader);
            }
        }
        var accounts = new HashMap<String, Account>();
        stored.stringPropertyNames().forEach(user -> accounts.put(user, new Account(user, stored.getProperty(user))));
        return new Accounts(accounts);
    }

    boolean holds(List<String> users) {
        return byName.keySet().containsAll(users);
    }

    /** These accounts, and one with a new password for each user that is missing. */
    Accounts with(List<String> users) {
        var all = new HashMap<>(byName);
        users.forEach(user -> all.computeIfAbsent(user, Accounts::generate));
        return new Accounts(all);
    }

    /** Replaces the file in one step; only its owner can read it. */
    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add("# Passwords of this folder's database server, made by chance at its first start. Keep secret.");
        byName.values().stream()
                .map(account -> account.user() + "=" + account.password())
                .sorted()
                .forEach(lines::add);
        var fresh = PrivateFile.create(file.resolveSibling(file.getFileName() + ".new"));
        Files.write(fresh, lines, UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    Account named(String user) {
        var account = byName.get(user);
        if (account == null) {
            throw new IllegalArgumentException("no account " + user + " among " + byName.keySet());
        }
        return account;
    }
}
