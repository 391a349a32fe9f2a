package vn.unionledger.api.page.voucher;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.form.Typing;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.web.Show;

/** Says while the settling of an advance is filled in what is left to be given back, or what goes beyond it. */
@Controller
class SettlementHelp {

    private static final Show SHOW = new Show();

    private final PageWords words;

    SettlementHelp(PageWords words) {
        this.words = words;
    }

    @PostMapping("/tro-giup/tam-ung")
    String rest(HttpServletRequest request, Model model) {
        Typing typing = new Typing(FormFields.of(request));
        long spent = 0;
        for (int row = 0; row < typing.rows("spent", "amount"); row++) {
            spent += typing.dong("spent[" + row + "].amount").orElse(0);
        }
        long rest = typing.dong("advanced").orElse(0) - spent;
        OptionalLong returned = typing.dong("returned");
        model.addAttribute("said", rest < 0 ? null : said(spent, rest));
        model.addAttribute("wrong", wrong(rest, returned));
        return "fragments/amount :: sum(said=${said}, wrong=${wrong})";
    }

    private String said(long spent, long rest) {
        return rest == 0
                ? words.said("settlement.all", SHOW.amountDong(spent))
                : words.said("settlement.rest", SHOW.amountDong(spent), SHOW.amountDong(rest));
    }

    private @Nullable String wrong(long rest, OptionalLong returned) {
        if (rest < 0) {
            return words.said("settlement.over", SHOW.amountDong(-rest));
        }
        return returned.isPresent() && returned.getAsLong() != rest
                ? words.said("settlement.differs", SHOW.amountDong(returned.getAsLong()))
                : null;
    }
}
