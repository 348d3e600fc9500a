package org.creatorconnect.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of the table in {@code docs/architecture.md}, which is the rule itself.
 *
 * @param model what its model may import
 * @param uses what its use cases, screens and messages may import besides
 */
record Room(Set<String> model, Set<String> uses) {

    /** What every room may import that is none of these itself. */
    static final Set<String> COMMON = Set.of("refusal", "money", "time", "foundation", "identity");

    /** What every room's use cases may import besides. */
    static final Set<String> COMMON_TO_USE_CASES =
            Set.of("caller", "audit", "idempotency", "portal");

    private static final Path DOCUMENT = Path.of("..", "docs", "architecture.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z]+)` \\| [^|]+ \\| ([^|]+) \\| ([^|]+) \\|$");

    /** Every room of the document, by its name. */
    static Map<String, Room> ofTheDocument() {
        try {
            Map<String, Room> rooms = new LinkedHashMap<>();
            for (String line : Files.readAllLines(DOCUMENT)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    rooms.put(row.group(1), of(row.group(1), row.group(2), row.group(3)));
                }
            }
            return rooms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Room of(String name, String model, String uses) {
        Room room = new Room(names(model), names(uses));
        if (!COMMON.contains(name) && !COMMON_TO_USE_CASES.contains(name)) {
            room.model.addAll(COMMON);
            room.uses.addAll(COMMON_TO_USE_CASES);
        }
        return room;
    }

    boolean modelMayImport(String other) {
        return model.contains(other) || model.contains("all");
    }

    boolean mayImport(String other) {
        return modelMayImport(other) || uses.contains(other) || uses.contains("all");
    }

    private static Set<String> names(String cell) {
        return Arrays.stream(cell.strip().split(",\\s*"))
                .filter(name -> !name.equals("–"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
