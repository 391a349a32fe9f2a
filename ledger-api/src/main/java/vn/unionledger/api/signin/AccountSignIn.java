package vn.unionledger.api.signin;

import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.unionledger.api.request.Texts;

/** Signs people in by user name and password, at most {@value Guesses#PER_HOUR} guesses per account and hour. */
public final class AccountSignIn implements AuthenticationProvider {
    private static final int USERNAME_MAX = 60;
    private static final int PASSWORD_MAX = 200;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Guesses guesses;

    public AccountSignIn(Accounts accounts, Passwords passwords, Guesses guesses) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guesses = guesses;
    }

    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        String username = username(asked.getName());
        String password = String.valueOf(asked.getCredentials());
        if (username.isEmpty() || username.length() > USERNAME_MAX || password.length() > PASSWORD_MAX) {
            throw new BadCredentialsException("no such account");
        }
        if (!guesses.take(username)) {
            throw new LockedException("too many guesses");
        }
        Account account = accounts.findById(username).orElse(null);
        boolean fits = passwords.fits(password, account == null ? null : account.passwordHash());
        if (account == null || !fits || !account.enabled()) {
            throw new BadCredentialsException("no such account, or another password");
        }
        guesses.forget(username);
        return authentication(account.signedIn(false));
    }

    static String username(String typed) {
        return Texts.clean(typed).toLowerCase(Locale.ROOT);
    }

    static Authentication authentication(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.office().name())));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
