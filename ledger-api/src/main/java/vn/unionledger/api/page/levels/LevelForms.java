package vn.unionledger.api.page.levels;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.levels.ArrangementAsked;
import vn.unionledger.api.levels.LevelDesk;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.remittance.RemitCycle;

/** The forms that record what was arranged with the level above, and what it announced. */
@Controller
class LevelForms {
    private final LevelDesk desk;
    private final LevelChoices choices;
    private final BlankPage page;
    private final Forms forms;
    private final PageWords words;

    LevelForms(LevelDesk desk, LevelChoices choices, BlankPage page, Forms forms, PageWords words) {
        this.desk = desk;
        this.choices = choices;
        this.page = page;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/nop-cap-tren/cach-nop")
    String arranging(Reading reading, Model model) {
        return arrangement(Typed.fresh(Map.of("days", "20")), reading, model);
    }

    @PostMapping("/nop-cap-tren/cach-nop")
    String arrange(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(LevelPages.REMITTANCE, desk.arrange(sent.sending(), sent.read(ArrangementAsked.class))),
                typed -> arrangement(typed, sent.reading(), model));
    }

    private String arrangement(Typed typed, Reading reading, Model model) {
        return page.show(
                typed,
                "levels.arrange",
                "/nop-cap-tren/cach-nop",
                LevelPages.REMITTANCE,
                "levels.back",
                List.of(
                        Blank.one("from", "levels.from", choices.months(reading), null),
                        Blank.one("to", "levels.to", choices.neighbours(reading), null),
                        Blank.one("cycle", "levels.cycle", words.listed(RemitCycle.values()), null),
                        Blank.text("days", "levels.days", "levels.days.hint"),
                        Blank.one("row", "levels.row", choices.rows(reading), "levels.row.hint"),
                        Blank.text("document", "levels.document", null)),
                model);
    }

    @GetMapping("/nop-cap-tren/thong-bao")
    String announcing(Reading reading, Model model) {
        return allocation(Typed.dated(reading), reading, model);
    }

    @PostMapping("/nop-cap-tren/thong-bao")
    String announce(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(
                        LevelPages.REMITTANCE,
                        desk.announce(sent.sending(), sent.read(ArrangementAsked.AllocationAsked.class))),
                typed -> allocation(typed, sent.reading(), model));
    }

    private String allocation(Typed typed, Reading reading, Model model) {
        return page.show(
                typed,
                "levels.announce",
                "/nop-cap-tren/thong-bao",
                LevelPages.REMITTANCE,
                "levels.back",
                List.of(
                        Blank.one("from", "levels.from-unit", choices.neighbours(reading), null),
                        Blank.one(
                                "kind",
                                "levels.kind",
                                words.listed(TransferKind.PASS_DOWN, TransferKind.SUPPORT),
                                null),
                        Blank.money("amount", "levels.amount"),
                        Blank.text("document", "levels.document", null),
                        Blank.date("on", "levels.announced-on", null)),
                model);
    }
}
