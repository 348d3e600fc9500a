package org.creatorconnect.drill;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The release before this one, as its own build packaged it.
 *
 * @param home its server
 * @param migration the newest of its migrations
 */
record LastRelease(Path home, int migration) {

    /** What the profile {@code upgrade} has built. */
    static LastRelease built() {
        Properties release = new Properties();
        try (InputStream file = Files.newInputStream(Path.of(System.getProperty("last.release")))) {
            release.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new LastRelease(
                Path.of("target", "previous", release.getProperty("commit"), "ear/target/server"),
                Integer.parseInt(release.getProperty("migration")));
    }
}
