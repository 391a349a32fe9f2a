package vn.unionledger.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** What a command answers with: sentences for people, or one JSON object on one line for another program. */
final class Answer {
    @Option(names = "--json", description = "Trả lời bằng một dòng JSON. / Answers with one line of JSON.")
    private boolean json;

    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    private final StringBuilder sentences = new StringBuilder();

    Answer fact(String name, @Nullable Object value) {
        facts.put(name, value);
        return this;
    }

    Answer sentence(String words) {
        sentences.append(words).append('\n');
        return this;
    }

    void print(PrintWriter out) {
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(facts));
        } else {
            out.print(sentences);
        }
        out.flush();
    }
}
