package vn.unionledger.api.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Keeps in the session only which account is signed in; office, unit and whether it may still come in are read from the account
 * at every request.
 */
public final class AccountSessions implements SecurityContextRepository {
    private static final String ACCOUNT = "account";
    private static final String EPOCH = "epoch";

    private final Accounts accounts;

    public AccountSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> context(request));
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    private SecurityContext context(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String username)) {
            return new SecurityContextImpl();
        }
        return accounts.findById(username)
                .filter(account ->
                        account.enabled() && Integer.valueOf(account.epoch()).equals(session.getAttribute(EPOCH)))
                .map(account -> AccountSignIn.authentication(account.signedIn(false)))
                .map(SecurityContextImpl::new)
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            HttpSession session = request.getSession(true);
            session.setAttribute(ACCOUNT, person.username());
            session.setAttribute(
                    EPOCH,
                    accounts.findById(person.username()).map(Account::epoch).orElse(-1));
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(ACCOUNT);
            }
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    /** Reads the account only when somebody asks who is there: a style sheet needs no database. */
    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> load;
        private @Nullable SecurityContext context;

        Deferred(Supplier<SecurityContext> load) {
            this.load = load;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = load.get();
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
