package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** "Công tác tài chính công đoàn", with the figures: ordinary union money only. */
final class FinanceWords {
    private static final List<String> FIGURES = Stream.of(
                    "opening",
                    "income",
                    "dues",
                    "contribution",
                    "allocation",
                    "other-income",
                    "expense",
                    "care",
                    "propaganda",
                    "administration",
                    "pay",
                    "other-expense",
                    "share-owed",
                    "kept",
                    "paid-up",
                    "payable",
                    "closing",
                    "held",
                    "receivable")
            .map(what -> "finance/" + what)
            .toList();

    private final Books books;

    FinanceWords(Books books) {
        this.books = books;
    }

    Section section() {
        books.ask(FIGURES);
        List<Paragraph> lines = new ArrayList<>();
        lines.add(Sentence.line("Tài chính công đoàn tích lũy đầu kỳ: ")
                .figure(books.amount("finance/opening"))
                .end());
        lines.add(Sentence.line("Tổng số thu " + books.asked().inWords() + ": ")
                .figure(books.amount("finance/income"))
                .say(", gồm:")
                .paragraph());
        below(lines, "Thu đoàn phí", "dues");
        below(lines, "Thu kinh phí công đoàn", "contribution");
        below(lines, "Tài chính công đoàn cấp trên cấp", "allocation");
        below(lines, "Các khoản thu khác", "other-income");
        lines.add(Sentence.line("Tổng số chi: ")
                .figure(books.amount("finance/expense"))
                .say(", gồm:")
                .paragraph());
        below(lines, "Chi trực tiếp chăm lo, bảo vệ, đào tạo đoàn viên và người lao động", "care");
        below(lines, "Chi tuyên truyền, vận động đoàn viên và người lao động", "propaganda");
        below(lines, "Chi quản lý hành chính", "administration");
        below(lines, "Chi lương, phụ cấp và các khoản phải nộp theo lương", "pay");
        below(lines, "Chi khác", "other-expense");
        lines.add(Sentence.line("Đoàn phí, kinh phí công đoàn phải nộp cấp trên phát sinh trong kỳ: ")
                .figure(books.amount("finance/share-owed"))
                .say("; để lại đơn vị sử dụng: ")
                .figure(books.amount("finance/kept"))
                .say("; đã nộp: ")
                .figure(books.amount("finance/paid-up"))
                .say("; còn phải nộp: ")
                .figure(books.amount("finance/payable"))
                .end());
        lines.add(Sentence.line("Tài chính công đoàn tích lũy cuối kỳ: ")
                .figure(books.amount("finance/closing"))
                .say("; trong đó tiền mặt và tiền gửi ")
                .figure(books.amount("finance/held"))
                .say(", tạm ứng và phải thu ")
                .figure(books.amount("finance/receivable"))
                .end());
        return new Section("finance", "Công tác tài chính công đoàn", lines);
    }

    private void below(List<Paragraph> lines, String words, String what) {
        if (books.value("finance/" + what) != 0) {
            lines.add(Sentence.below(words + ": ")
                    .figure(books.amount("finance/" + what))
                    .end());
        }
    }
}
