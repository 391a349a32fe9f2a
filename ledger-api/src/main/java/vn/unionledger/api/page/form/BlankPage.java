package vn.unionledger.api.page.form;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.unionledger.api.page.PageWords;

/** Shows a page that is one plain form. */
@Component
public class BlankPage {
    private final PageWords words;

    BlankPage(PageWords words) {
        this.words = words;
    }

    /**
     * The form.
     *
     * @param title the key of its heading; {@code <title>.lead} says what it is for
     * @param action where it is sent to
     * @param back where leaving it leads, whose name is under the key {@code backTitle}
     */
    public String show(
            Typed typed, String title, String action, String back, String backTitle, List<Blank> blanks, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said(title));
        model.addAttribute("lead", words.said(title + ".lead"));
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        model.addAttribute("backTitle", words.said(backTitle));
        model.addAttribute("blanks", blanks);
        return "fragments/blanks";
    }
}
