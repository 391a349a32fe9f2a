package vn.unionledger.api.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Today;
import vn.unionledger.api.signin.Bearers.Bearer;

/**
 * Makes tokens and knows them again. A token is {@code sqcd_<id>_<secret>}; what is kept is a hash under a key outside the
 * database, fast because a secret of 256 bits is never guessed.
 */
public final class Tokens {
    private static final Pattern FORM = Pattern.compile("sqcd_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Mac hashing;
    private final InstantSource clock;
    private final Bearers bearers;

    public Tokens(ApiTokens tokens, Accounts accounts, Mac hashing, InstantSource clock, Bearers bearers) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
        this.bearers = bearers;
    }

    /** Makes a token for an account. @return the token, shown this once */
    public String make(String username, String label, boolean readOnly, @Nullable LocalDate expiresOn) {
        byte[] id = new byte[8];
        byte[] secret = new byte[32];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        String idText = HexFormat.of().formatHex(id);
        String secretText = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        tokens.save(
                new ApiToken(idText, mac(idText, secretText), username, label, readOnly, clock.instant(), expiresOn));
        return "sqcd_" + idText + "_" + secretText;
    }

    /** Whoever shows this token, if it still holds and its account is still let in. */
    Optional<SignedIn> bearer(String shown) {
        Matcher form = FORM.matcher(shown);
        if (!form.matches()) {
            return Optional.empty();
        }
        return bearers.find(form.group(1), () -> lookUp(form.group(1)))
                .filter(bearer -> bearer.token().holds(Today.at(clock)) && fits(bearer.token(), form.group(2)))
                .map(Bearer::person);
    }

    private Optional<Bearer> lookUp(String id) {
        return tokens.findById(id).flatMap(token -> accounts.findById(token.username())
                .filter(Account::enabled)
                .map(account -> new Bearer(token, account.signedIn(token.readOnly()))));
    }

    public List<ApiToken> of(String username) {
        return tokens.findByUsernameOrderByMadeAtDesc(username);
    }

    /**
     * Ends a token of this account, for this program at once; another account's is as if it were not there.
     *
     * @return whether there was one
     */
    public boolean revoke(String username, String id) {
        Optional<ApiToken> token =
                tokens.findById(id).filter(one -> one.username().equals(username));
        token.ifPresent(one -> {
            one.revoke(clock.instant());
            tokens.save(one);
            bearers.forget();
        });
        return token.isPresent();
    }

    private byte[] mac(String id, String secret) {
        try {
            return hashing.computeMac(bytes(id, secret));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token could not be hashed", e);
        }
    }

    private boolean fits(ApiToken token, String secret) {
        try {
            hashing.verifyMac(token.mac(), bytes(token.id(), secret));
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static byte[] bytes(String id, String secret) {
        return ("api-token/1 " + id + " " + secret).getBytes(UTF_8);
    }
}
