package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.List;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.FactKind;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Span;

/**
 * "Các hoạt động xã hội chăm lo lợi ích của công đoàn". Reasons of health are told apart only where at least
 * {@value #SMALLEST_CELL} people stand behind each; nobody is named.
 */
final class CareWords {
    private static final int SMALLEST_CELL = 5;

    private final Books books;
    private final String period;
    private final int year;

    CareWords(Books books) {
        this.books = books;
        Asked asked = books.asked();
        this.period = asked.inWords();
        this.year = asked.until().getYear();
    }

    Section section(Form form) {
        List<Paragraph> lines = new ArrayList<>();
        switch (form) {
            case GRASSROOTS -> {
                hardship(lines);
                housing(lines, "đoàn viên khó khăn về nhà ở");
                gifts(lines);
                visits(lines);
                thirdPartyGifts(lines);
                loans(lines);
            }
            case UPPER_LEVEL -> {
                thirdPartyGifts(lines);
                housing(lines, "trường hợp xây, sửa nhà ở");
                hardship(lines);
                sickness(lines);
                gifts(lines);
                loans(lines);
            }
            case UPPER_LEVEL_MONTH -> {
                granted(lines);
                paidInTheMonth(lines);
                thirdPartyGifts(lines);
                gifts(lines);
                loans(lines);
            }
        }
        waiting(lines);
        return new Section("care", "Các hoạt động xã hội chăm lo lợi ích của công đoàn", lines);
    }

    private void hardship(List<Paragraph> lines) {
        if (books.value("aid/HARDSHIP/cases") != 0) {
            lines.add(Sentence.line("Hỗ trợ, giúp đỡ đoàn viên có hoàn cảnh đặc biệt khó khăn: ")
                    .figure(books.count("aid/HARDSHIP/cases", "trường hợp"))
                    .say(" với tổng số tiền ")
                    .figure(books.amount("aid/HARDSHIP/amount"))
                    .end());
        }
    }

    private void housing(List<Paragraph> lines, String whom) {
        if (books.value("aid/HOUSING/cases") != 0) {
            lines.add(Sentence.line("Hỗ trợ ")
                    .figure(books.count("aid/HOUSING/cases", ""))
                    .say(" " + whom + ": ")
                    .figure(books.amount("aid/HOUSING/amount"))
                    .end());
        }
    }

    private void visits(List<Paragraph> lines) {
        if (books.value("aid/visits/times") != 0) {
            boolean small = books.value("aid/visits/persons") < SMALLEST_CELL;
            lines.add(Sentence.line("Trong " + period + " chi thăm hỏi đoàn viên" + (small ? "" : " ốm đau, hữu sự")
                            + " đảm bảo kịp thời ")
                    .figure(books.count("aid/visits/times", "lượt"))
                    .say(" với tổng số tiền ")
                    .figure(books.amount("aid/visits/amount"))
                    .end());
        }
    }

    private void sickness(List<Paragraph> lines) {
        boolean small = isSmall("aid/sickness/persons") || isSmall("aid/life/persons");
        if (small && books.value("aid/life/times") != 0 && books.value("aid/sickness/times") != 0) {
            visited(lines, "visits", "Thăm hỏi, hỗ trợ đoàn viên và gia đình đoàn viên: ");
            return;
        }
        visited(
                lines,
                "sickness",
                isSmall("aid/sickness/persons")
                        ? "Thăm hỏi, hỗ trợ đoàn viên và gia đình đoàn viên: "
                        : "Thăm hỏi gia đình đoàn viên, con đoàn viên mắc bệnh hiểm nghèo, bệnh dài ngày, tai nạn lao động: ");
        visited(lines, "life", "Thăm hỏi đoàn viên có việc hiếu, hỉ, thai sản, hữu sự: ");
    }

    private boolean isSmall(String id) {
        return books.value(id) < SMALLEST_CELL;
    }

    private void visited(List<Paragraph> lines, String group, String words) {
        if (books.value("aid/" + group + "/times") != 0) {
            lines.add(Sentence.line(words)
                    .figure(books.count("aid/" + group + "/times", "suất"))
                    .say(" với số tiền ")
                    .figure(books.amount("aid/" + group + "/amount"))
                    .end());
        }
    }

    private void granted(List<Paragraph> lines) {
        long all = books.value("granted/all/persons");
        if (all == 0) {
            return;
        }
        String group = all < SMALLEST_CELL
                ? "all"
                : books.value("granted/CRITICAL_ILLNESS/persons") == all
                        ? "CRITICAL_ILLNESS"
                        : books.value("granted/sickness/persons") == all ? "sickness" : "all";
        String ill =
                switch (group) {
                    case "CRITICAL_ILLNESS" -> " mắc bệnh hiểm nghèo";
                    case "sickness" -> " mắc bệnh";
                    default -> "";
                };
        lines.add(Sentence.line("Rà soát, thẩm định hồ sơ và xét hỗ trợ ")
                .figure(books.count("granted/" + group + "/persons", ""))
                .say(" đoàn viên, con đoàn viên" + ill + " với tổng số tiền ")
                .figure(books.amount("granted/" + group + "/amount"))
                .end());
    }

    private void paidInTheMonth(List<Paragraph> lines) {
        if (books.value("aid/all/cases") != 0) {
            lines.add(Sentence.line("Đã chi hỗ trợ, thăm hỏi trong kỳ: ")
                    .figure(books.count("aid/all/cases", "trường hợp"))
                    .say(" với tổng số tiền ")
                    .figure(books.amount("aid/all/amount"))
                    .end());
        }
    }

    private void waiting(List<Paragraph> lines) {
        if (books.value("waiting/all/cases") != 0) {
            lines.add(Sentence.line("Đã xét duyệt, chưa chi đến cuối kỳ: ")
                    .figure(books.count("waiting/all/cases", "trường hợp"))
                    .say(", số tiền ")
                    .figure(books.amount("waiting/all/amount"))
                    .end());
        }
    }

    private void gifts(List<Paragraph> lines) {
        for (GiftWords words : GiftWords.values()) {
            if (books.occasions().contains(words.name()) && books.value("gift/" + words.name() + "/gifts") != 0) {
                lines.add(words == GiftWords.ACHIEVEMENT_REWARD ? rewards() : gift(words));
            }
        }
    }

    private Paragraph gift(GiftWords words) {
        String id = "gift/" + words.name();
        Figure gifts = books.count(id + "/gifts", words.counted());
        boolean small = gifts.value() < SMALLEST_CELL && words == GiftWords.SENDONTA;
        Sentence sentence = Sentence.line(
                        small ? "Tặng quà nhân dịp lễ Sendonta năm " + year + ": " : words.before(year))
                .figure(small ? books.count(id + "/gifts", "suất") : gifts)
                .say(small ? "" : words.after(year));
        List<Long> rates = books.rates(words.name());
        if (rates.size() == 1) {
            sentence.say(" (" + AmountText.PLAIN.withUnit(Vnd.of(rates.getFirst())) + "/" + words.each() + ")");
        }
        return sentence.say(" với tổng số tiền ")
                .figure(books.amount(id + "/amount"))
                .end();
    }

    private Paragraph rewards() {
        Sentence sentence = Sentence.line("Khen thưởng cho ");
        boolean first = true;
        for (Whom whom : Whom.values()) {
            Figure count = books.count("gift-to/ACHIEVEMENT_REWARD/" + whom.name(), whom.words());
            if (count.value() != 0) {
                sentence.say(first ? "" : " và ").figure(count);
                first = false;
            }
        }
        if (first) {
            sentence.figure(books.count("gift/ACHIEVEMENT_REWARD/gifts", "trường hợp"));
        }
        return sentence.say(" có thành tích với tổng số tiền ")
                .figure(books.amount("gift/ACHIEVEMENT_REWARD/amount"))
                .end();
    }

    private void thirdPartyGifts(List<Paragraph> lines) {
        for (Item gift : books.facts(Span.PERIOD, FactKind.GIFT_REGISTERED)) {
            lines.add(Sentence.line("Vận động hỗ trợ " + gift.title() + ": ")
                    .figure(books.amount("third-party/" + gift.ref() + "/value"))
                    .say(" (đơn vị tài trợ chi trực tiếp, không qua quỹ của công đoàn)")
                    .end());
        }
    }

    private void loans(List<Paragraph> lines) {
        if (books.value("loan/all/people") != 0) {
            lines.add(Sentence.line("Quỹ tương hỗ công đoàn: lũy kế "
                            + Asked.upTo(books.asked().until(), books.asked().known())
                                    .inWords()
                            + " đã giúp đỡ cho ")
                    .figure(books.count("loan/all/people", "đoàn viên, người lao động"))
                    .say(" với tổng số tiền ")
                    .figure(books.amount("loan/all/amount"))
                    .end());
        }
    }
}
