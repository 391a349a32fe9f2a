package vn.unionledger.api.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/** A way to sign in for one person in one office of one unit. That the person holds the office is a fact of the log, not of this row. */
@Entity
@Table(name = "account")
@SuppressWarnings("NullAway.Init") // the columns are filled when the row is read
public class Account {
    @Id
    private String username;

    @Column(name = "password_hash")
    private String passwordHash;

    private String person;

    @Column(name = "display_name")
    private String displayName;

    private String unit;

    @Enumerated(EnumType.STRING)
    private Office office;

    private boolean enabled;
    private int epoch;

    protected Account() {}

    Account(String username, String passwordHash, PersonId person, String displayName, UnitId unit, Office office) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.person = person.value();
        this.displayName = displayName;
        this.unit = unit.value();
        this.office = office;
        this.enabled = true;
    }

    public String username() {
        return username;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public Office office() {
        return office;
    }

    public boolean enabled() {
        return enabled;
    }

    String passwordHash() {
        return passwordHash;
    }

    int epoch() {
        return epoch;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        epoch++;
    }

    void disable() {
        enabled = false;
        epoch++;
    }

    SignedIn signedIn(boolean readOnly) {
        return new SignedIn(username, displayName, person(), office, unit(), readOnly);
    }
}
