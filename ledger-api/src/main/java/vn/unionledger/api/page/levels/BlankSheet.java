package vn.unionledger.api.page.levels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.web.Show;

/** The page all forms of this package share: a heading, what the act is about, and blanks one below the other. */
@Component
class BlankSheet {
    private static final Show SHOW = new Show();

    private final PageWords words;

    BlankSheet(PageWords words) {
        this.words = words;
    }

    /**
     * Shows a form.
     *
     * @param title the key of its heading; with {@code .lead} behind it, of the sentence below
     * @param action where it is sent to
     * @param back where its reader came from
     */
    String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said(title));
        model.addAttribute("lead", words.said(title + ".lead"));
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        model.addAttribute("blanks", blanks);
        return "levels/form";
    }

    /** A form nobody has sent yet, booked today. */
    static Typed today(Reading reading, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("occurredOn", SHOW.date(reading.moment().today()));
        return Typed.fresh(all);
    }
}
