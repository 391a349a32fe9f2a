package vn.unionledger.api.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A token a program shows instead of a password. Only a keyed hash of its secret half is kept. */
@Entity
@Table(name = "api_token")
@SuppressWarnings("NullAway.Init") // the columns are filled when the row is read
public class ApiToken {
    @Id
    private String id;

    private byte[] mac;
    private String username;
    private String label;

    @Column(name = "read_only")
    private boolean readOnly;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected ApiToken() {}

    ApiToken(
            String id,
            byte[] mac,
            String username,
            String label,
            boolean readOnly,
            Instant madeAt,
            @Nullable LocalDate expiresOn) {
        this.id = id;
        this.mac = mac.clone();
        this.username = username;
        this.label = label;
        this.readOnly = readOnly;
        this.madeAt = madeAt;
        this.expiresOn = expiresOn;
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public boolean readOnly() {
        return readOnly;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable LocalDate expiresOn() {
        return expiresOn;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    String username() {
        return username;
    }

    byte[] mac() {
        return mac.clone();
    }

    boolean holds(LocalDate today) {
        return revokedAt == null && (expiresOn == null || !today.isAfter(expiresOn));
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }
}
