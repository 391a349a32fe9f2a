package vn.unionledger.api.request;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A form of a page as JSON, so that pages and the HTTP interface are read by the same rules. Field {@code lines[0].amount} is {@code /lines/0/amount}. */
final class Form {
    private static final int INDEX_MAX = 500;

    private Form() {}

    /** @param fields as sent; empty ones count as absent, {@code _…} is the page's own business */
    static ObjectNode json(Map<String, List<String>> fields) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        fields.forEach((name, values) -> {
            if (!name.startsWith("_") && !values.isEmpty() && !values.getLast().isBlank()) {
                put(root, name.replace("]", "").split("[.\\[]"), values.getLast());
            }
        });
        return root;
    }

    private static void put(ObjectNode root, String[] path, String value) {
        ObjectNode at = root;
        for (int step = 0; step < path.length - 1; step++) {
            boolean list = path[step + 1].matches("\\d{1,3}");
            if (list) {
                var rows = at.withArray(path[step]);
                int row = Math.min(Integer.parseInt(path[++step]), INDEX_MAX);
                while (rows.size() <= row) {
                    rows.addObject();
                }
                at = (ObjectNode) rows.get(row);
            } else {
                at = at.withObject("/" + path[step].replace("~", "~0").replace("/", "~1"));
            }
        }
        at.put(path[path.length - 1], value);
    }
}
