package vn.unionledger.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.unionledger.core.chain.Sha256;

/** The hash of what a request asks: the same for the same content, however its fields are ordered, spaced or composed. */
public final class AskedBody {
    private final StringBuilder text = new StringBuilder();

    private AskedBody(String method, String path) {
        text.append("asked/1\n").append(method).append(' ').append(path).append('\n');
    }

    /** Of a request without content. */
    public static Sha256 empty(String method, String path) {
        return json(method, path, JsonNodeFactory.instance.objectNode());
    }

    /** Of a page's form. */
    public static Sha256 form(String method, String path, Map<String, List<String>> fields) {
        return json(method, path, Form.json(fields));
    }

    public static Sha256 json(String method, String path, JsonNode json) {
        AskedBody body = new AskedBody(method, path);
        body.write(json);
        return Sha256.of(body.text.toString().getBytes(UTF_8));
    }

    private void write(JsonNode json) {
        switch (json.getNodeType()) {
            case OBJECT -> {
                TreeMap<String, JsonNode> sorted = new TreeMap<>();
                json.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
                text.append('{');
                sorted.forEach((name, value) -> {
                    if (!value.isNull()) {
                        write(name);
                        write(value);
                    }
                });
                text.append('}');
            }
            case ARRAY -> {
                text.append('[');
                json.forEach(this::write);
                text.append(']');
            }
            case STRING -> write(Texts.clean(json.stringValue()));
            default -> text.append('=').append(json).append(';');
        }
    }

    /** With its length before it, so that no two contents share a text. */
    private void write(String words) {
        text.append(words.length()).append(':').append(words);
    }
}
