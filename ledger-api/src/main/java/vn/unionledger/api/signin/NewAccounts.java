package vn.unionledger.api.signin;

import java.util.Optional;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/** Opens accounts that are not there yet, each with a generated password that is told once and kept only as a hash. */
public final class NewAccounts {
    private final Accounts accounts;
    private final Passwords passwords;

    public NewAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The new account's password; nothing if there is an account of that name. */
    public Optional<String> open(String username, PersonId person, String name, UnitId unit, Office office) {
        if (accounts.findById(username).isPresent()) {
            return Optional.empty();
        }
        String password = Passwords.generate();
        accounts.save(new Account(username, passwords.hash(password), person, name, unit, office));
        return Optional.of(password);
    }
}
