package vn.unionledger.api.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page people sign in on. */
@Controller
public class SignInPage {
    /** Where it is. */
    public static final String PATH = "/dang-nhap";

    /** Where signing out is posted to. */
    public static final String LEAVE = "/dang-xuat";

    private static final String WRONG = "wrong";
    private static final String TOO_MANY = "too-many";

    /** Goes back to the page and says why, in words that do not tell whether the account exists. */
    public static AuthenticationFailureHandler failure() {
        return (request, response, why) ->
                response.sendRedirect(PATH + "?refused=" + (why instanceof LockedException ? TOO_MANY : WRONG));
    }

    /** @param refused why the last attempt was refused, absent on a first visit; anything unknown counts as wrong */
    @GetMapping(PATH)
    String show(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String left,
            Model model) {
        if (refused != null) {
            model.addAttribute("refused", "problem.signin." + (refused.equals(TOO_MANY) ? TOO_MANY : WRONG));
        }
        model.addAttribute("left", left != null);
        return "signin/sign-in";
    }
}
