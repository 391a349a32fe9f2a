package vn.unionledger.api.page;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or it is not the reader's to see: the two are answered alike. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchPageException extends RuntimeException {
    public NoSuchPageException(String what) {
        super(what, null, false, false);
    }
}
