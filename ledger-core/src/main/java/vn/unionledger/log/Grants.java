package vn.unionledger.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the running account may do in the database of the log: exactly its part. */
final class Grants {
    private static final Pattern GRANT =
            Pattern.compile("GRANT (.+?) ON (?:PROCEDURE |FUNCTION |TABLE )?([^ ]+) TO .*", Pattern.DOTALL);

    private Grants() {}

    static List<String> findings(Statement statement) throws SQLException {
        String database;
        String account;
        try (ResultSet row = statement.executeQuery("SELECT DATABASE(), CURRENT_USER()")) {
            row.next();
            database = row.getString(1);
            account = row.getString(2);
        }
        var findings = new ArrayList<String>();
        Map<String, Set<String>> held = new TreeMap<>();
        try (ResultSet row = statement.executeQuery("SHOW GRANTS FOR CURRENT_USER")) {
            while (row.next()) {
                read(row.getString(1), database, held, findings);
            }
        }
        Map<String, Set<String>> wanted = new TreeMap<>(Rights.BY_TABLE);
        wanted.put("log_triggers", Set.of("EXECUTE"));
        wanted.forEach((table, rights) -> {
            Set<String> missing = new TreeSet<>(rights);
            missing.removeAll(held.getOrDefault(table, Set.of()));
            if (!missing.isEmpty()) {
                findings.add("Tài khoản " + account + " thiếu quyền " + String.join(", ", missing) + " trên " + table
                        + ": hãy cấp quyền đó (GRANT) bằng tài khoản nâng cấp.");
            }
        });
        held.forEach((object, rights) -> {
            Set<String> extra = new TreeSet<>(rights);
            extra.removeAll(wanted.getOrDefault(object, Set.of()));
            if (!extra.isEmpty()) {
                findings.add("Tài khoản " + account + " thừa quyền " + String.join(", ", extra) + " trên " + object
                        + ": hãy thu hồi quyền đó (REVOKE), vì chương trình không được sửa hay xóa những gì đã ghi.");
            }
        });
        return findings;
    }

    private static void read(String grant, String database, Map<String, Set<String>> held, List<String> findings) {
        Matcher parts = GRANT.matcher(grant);
        if (!parts.matches()) {
            if (!grant.startsWith("SET DEFAULT ROLE")) {
                findings.add("Tài khoản chạy chương trình có vai trò hoặc quyền lạ (" + grant.replaceAll(" TO .*", "")
                        + "): hãy thu hồi, chỉ giữ quyền trên từng bảng.");
            }
            return;
        }
        String object = parts.group(2).replace("`", "");
        int dot = object.indexOf('.');
        String on = object.substring(dot + 1);
        if (!object.equals("*.*") && !covers(object.substring(0, dot), database)) {
            return;
        }
        Set<String> rights = new TreeSet<>(List.of(parts.group(1).split(", (?![^(]*\\))")));
        if (grant.contains("WITH GRANT OPTION")) {
            rights.add("GRANT OPTION");
        }
        rights.remove("USAGE");
        if (!rights.isEmpty()) {
            held.computeIfAbsent(on.equals("*") ? object : on, _ -> new TreeSet<>())
                    .addAll(rights);
        }
    }

    /** Whether the database name of a GRANT, where an underscore and a percent sign stand for others, means this database. */
    private static boolean covers(String pattern, String database) {
        var regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                regex.append(Pattern.quote(String.valueOf(pattern.charAt(++i))));
            } else {
                regex.append(c == '%' ? ".*" : c == '_' ? "." : Pattern.quote(String.valueOf(c)));
            }
        }
        return database.matches(regex.toString());
    }
}
