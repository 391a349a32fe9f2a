package vn.unionledger.log.server;

import org.jspecify.annotations.Nullable;

/** The private database server cannot be used; the message says in Vietnamese and English what is wrong, where, and what to do. */
public final class ServerException extends RuntimeException {

    ServerException(String vietnamese, String english) {
        this(vietnamese, english, null);
    }

    ServerException(String vietnamese, String english, @Nullable Throwable cause) {
        super(vietnamese + " / " + english, cause);
    }
}
