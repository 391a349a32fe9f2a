package vn.unionledger.api.page.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.unionledger.api.page.PageWords;

/** Shows a page that is one plain form, and reads what people type in it as people write it. */
@Component
public class BlankPage {
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:,(\\d{1,2}))? ?%?");

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

    /** The fields with a percent as people write it ({@code 12,5}) as hundredths of one; anything else stays, to be refused. */
    public static Map<String, List<String>> points(Map<String, List<String>> fields, String field) {
        Map<String, List<String>> read = new LinkedHashMap<>(fields);
        List<String> typed = read.get(field);
        if (typed != null && !typed.isEmpty()) {
            var matcher = PERCENT.matcher(typed.getLast().strip());
            if (matcher.matches()) {
                String cents = matcher.group(2) == null ? "00" : (matcher.group(2) + "0").substring(0, 2);
                read.put(field, List.of(String.valueOf(Integer.parseInt(matcher.group(1) + cents))));
            }
        }
        return read;
    }
}
