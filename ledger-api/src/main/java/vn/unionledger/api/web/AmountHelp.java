package vn.unionledger.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.core.money.AmountInWords;
import vn.unionledger.core.money.TypedAmount;

/** Spells out an amount while it is typed, so that a zero too many is heard before it is posted. */
@Controller
class AmountHelp {

    @GetMapping("/tro-giup/bang-chu")
    String words(@RequestParam(name = "so", defaultValue = "") String typed, Model model) {
        switch (TypedAmount.parse(typed)) {
            case TypedAmount.Read read -> {
                model.addAttribute("words", AmountInWords.STANDARD.of(read.amount()));
                model.addAttribute("dong", read.amount().dong());
            }
            case TypedAmount.Refused refused when refused.reason() == TypedAmount.Reason.EMPTY -> {}
            case TypedAmount.Refused refused -> model.addAttribute("refused", message(refused.reason()));
        }
        return "fragments/amount :: words(words=${words}, dong=${dong}, refused=${refused})";
    }

    private static String message(TypedAmount.Reason reason) {
        return switch (reason) {
            case COMMA_AS_THOUSANDS -> "amount.comma";
            case MISPLACED_DOT, MISPLACED_SPACE -> "amount.misplaced";
            case FRACTION_OF_DONG -> "amount.fraction";
            case TOO_LARGE -> "amount.too-large";
            case EMPTY, NOT_A_NUMBER -> "amount.unread";
        };
    }
}
