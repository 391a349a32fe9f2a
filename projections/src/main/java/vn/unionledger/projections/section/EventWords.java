package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.List;

/** The events held: who took part and what they cost. */
final class EventWords {
    private final Books books;

    EventWords(Books books) {
        this.books = books;
    }

    Section section() {
        List<Paragraph> lines = new ArrayList<>();
        for (Books.Titled event : books.activities()) {
            String document = event.document().isEmpty() ? "" : " theo " + event.document();
            lines.add(Sentence.line(event.title() + document + ":").paragraph());
            for (Books.Role role : books.roles(event.id())) {
                lines.add(Sentence.below("Số lượng " + role.title() + " tham dự: ")
                        .figure(books.count("activity/" + event.id() + "/people/" + role.line(), ""))
                        .end());
            }
            if (books.value("activity/" + event.id() + "/cost") != 0) {
                lines.add(Sentence.below("Kinh phí tổ chức: ")
                        .figure(books.amount("activity/" + event.id() + "/cost"))
                        .end());
            }
        }
        return new Section("events", "Tổ chức các hoạt động, hội thi", lines);
    }
}
