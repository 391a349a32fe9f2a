package vn.unionledger.api.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/** Gives people accounts. What an account may do is decided by the office the log knows; this only lets them in. */
@Component
public class Enrolment {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Bearers bearers;

    Enrolment(Accounts accounts, Passwords passwords, Bearers bearers) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.bearers = bearers;
    }

    /** Makes an account with a generated password. @return the password, shown this once; nothing if the account is there */
    @Transactional
    public Optional<String> enrol(String username, PersonId person, String name, UnitId unit, Office office) {
        String known = AccountSignIn.username(username);
        if (accounts.findById(known).isPresent()) {
            return Optional.empty();
        }
        String password = Passwords.generate();
        accounts.save(new Account(known, passwords.hash(password), person, name, unit, office));
        return Optional.of(password);
    }

    /** Gives an account another password and ends its sessions. @return the password; nothing if there is no such account */
    @Transactional
    public Optional<String> resetPassword(String username) {
        return accounts.findById(AccountSignIn.username(username)).map(account -> {
            String password = Passwords.generate();
            account.changePassword(passwords.hash(password));
            accounts.save(account);
            return password;
        });
    }

    /**
     * Lets an account in no more; its sessions and tokens end with the next request, in another program on this database
     * two seconds later at most.
     *
     * @return whether there was one
     */
    @Transactional
    public boolean disable(String username) {
        Optional<Account> account = accounts.findById(AccountSignIn.username(username));
        account.ifPresent(one -> {
            one.disable();
            accounts.save(one);
            bearers.forget();
        });
        return account.isPresent();
    }

    /** Ends what a person signs in with for an office of a unit, once the office is over. */
    @Transactional
    public void endOffice(UnitId unit, PersonId person, Office office) {
        accounts.findByUnitAndPerson(unit.value(), person.value()).stream()
                .filter(account -> account.office() == office)
                .forEach(account -> {
                    account.disable();
                    accounts.save(account);
                    bearers.forget();
                });
    }
}
