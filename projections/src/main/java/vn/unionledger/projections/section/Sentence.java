package vn.unionledger.projections.section;

import java.util.ArrayList;
import java.util.List;

/** A sentence being put together. */
final class Sentence {
    private final int level;
    private final List<Part> parts = new ArrayList<>();

    private Sentence(int level) {
        this.level = level;
    }

    static Sentence line(String words) {
        return new Sentence(1).say(words);
    }

    static Sentence below(String words) {
        return new Sentence(2).say(words);
    }

    Sentence say(String words) {
        parts.add(new Part.Words(words));
        return this;
    }

    Sentence figure(Figure figure) {
        parts.add(figure);
        return this;
    }

    Paragraph end() {
        return say(".").paragraph();
    }

    Paragraph paragraph() {
        return new Paragraph(level, parts);
    }
}
