package org.creatorconnect.launcher.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of comma-separated fields; a field with a comma or a quote is quoted (RFC 4180). */
final class CsvLine {

    private CsvLine() {}

    static String join(List<String> fields) {
        return fields.stream().map(CsvLine::quoted).collect(Collectors.joining(","));
    }

    static List<String> split(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static String quoted(String field) {
        return field.contains(",") || field.contains("\"")
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
