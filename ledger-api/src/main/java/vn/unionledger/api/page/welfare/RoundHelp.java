package vn.unionledger.api.page.welfare;

import jakarta.servlet.http.HttpServletRequest;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.form.Typing;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.money.Vnd;

/** Says while a list of gifts is filled in what it comes to, and whether the paper's total agrees. */
@Controller
class RoundHelp {

    private static final Show SHOW = new Show();

    private final PageWords words;

    RoundHelp(PageWords words) {
        this.words = words;
    }

    @PostMapping("/tro-giup/tong-qua")
    String total(HttpServletRequest request, Model model) {
        Typing typing = new Typing(FormFields.of(request));
        long gifts = 0;
        long total = 0;
        for (int row = 0; row < typing.rows("classes", "rate"); row++) {
            String at = "classes[" + row + "].";
            long count = typing.count(at + "count");
            long rate = typing.dong(at + "rate").orElse(0);
            if (count == 0 || rate == 0) {
                continue;
            }
            if (rate > (Vnd.MAX_DONG - total) / count) {
                model.addAttribute("wrong", words.said("care.sum.too-much"));
                return view();
            }
            gifts += count;
            total += count * rate;
        }
        OptionalLong stated = typing.dong("total");
        if (total > 0) {
            model.addAttribute("said", words.said("care.sum", SHOW.amount(gifts), SHOW.amountDong(total)));
        }
        if (stated.isPresent() && stated.getAsLong() != total) {
            model.addAttribute("wrong", words.said("care.sum.differs", SHOW.amountDong(stated.getAsLong())));
        }
        return view();
    }

    private static String view() {
        return "fragments/amount :: sum(said=${said}, wrong=${wrong})";
    }
}
