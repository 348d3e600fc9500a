package org.creatorconnect.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The lists of rows that the portal's pages have, page by page, as their sources say. */
final class ListsInPages {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private ListsInPages() {}

    /** How many lists each page has, by its path; a page may have one for each of its states. */
    static Map<String, Integer> all() {
        return having("<cx:pages ");
    }

    /** Those whose rows can be ticked by somebody. */
    static Map<String, Integer> toActOn() {
        return having("<cx:tick");
    }

    private static Map<String, Integer> having(String tag) {
        Map<String, Integer> lists = new TreeMap<>();
        for (Path file : files()) {
            if (text(file).contains("<cx:rows ") && text(file).contains(tag)) {
                pagesOf(file).forEach(page -> lists.merge(page, 1, Integer::sum));
            }
        }
        return lists;
    }

    /** The page itself, or those that include it. */
    private static List<String> pagesOf(Path file) {
        String path = PAGES.relativize(file).toString();
        if (!path.startsWith("WEB-INF")) {
            return List.of(path);
        }
        return files().stream()
                .filter(page -> text(page).contains("\"/" + path + "\""))
                .map(page -> PAGES.relativize(page).toString())
                .toList();
    }

    private static List<Path> files() {
        Path tags = PAGES.resolve("WEB-INF").resolve("tags");
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.startsWith(tags))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
