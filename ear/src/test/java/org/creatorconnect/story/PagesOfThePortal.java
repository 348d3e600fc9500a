package org.creatorconnect.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The portal's pages, as their sources are. */
final class PagesOfThePortal {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    private PagesOfThePortal() {}

    /** Their paths under the context root; not those that only say that something went wrong. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file))
                    .filter(page -> !page.startsWith("/WEB-INF/") && !page.startsWith("/error/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
