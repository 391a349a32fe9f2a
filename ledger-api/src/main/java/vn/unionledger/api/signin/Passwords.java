package vn.unionledger.api.signin;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Passwords: generated ones, and the slow hash they are kept as (Argon2id, 19 MiB, two passes). */
public final class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int PER_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    /** Hashing is slow on purpose; more at a time would let a flood of guesses take the whole machine. */
    private final Semaphore atOnce = new Semaphore(2, true);

    private final String nobodys = encoder.encode(generate());

    /** Sixteen letters and digits that are not mistaken for each other, in groups: about 79 bits of chance. */
    public static String generate() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * PER_GROUP; i++) {
            if (i > 0 && i % PER_GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    public String hash(String password) {
        return encoder.encode(password);
    }

    /** Whether the password fits; takes as long where there is no such account. */
    boolean fits(String password, @Nullable String hash) {
        atOnce.acquireUninterruptibly();
        try {
            boolean fits = encoder.matches(password, hash == null ? nobodys : hash);
            return hash != null && fits;
        } finally {
            atOnce.release();
        }
    }
}
