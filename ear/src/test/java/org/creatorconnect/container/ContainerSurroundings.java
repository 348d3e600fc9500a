package org.creatorconnect.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creatorconnect.launcher.EmbeddedDatabase;
import org.creatorconnect.launcher.Ports;
import org.creatorconnect.story.Folders;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What must be there before the container starts: free ports, which {@code arquillian.xml} names,
 * the database, its folders, and the broker's login, which the server's own start script writes
 * elsewhere. Only where {@code container.folder} is set: the other tests start what they need
 * themselves.
 */
public class ContainerSurroundings implements LauncherSessionListener {

    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("container.folder");
        if (folder == null) {
            return;
        }
        try {
            prepare(Path.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void prepare(Path folder) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("broker-users.properties"), "payments=connect-demo");
        Files.writeString(folder.resolve("broker-roles.properties"), "payments=payments");
        Ports ports = Ports.free();
        setInteger("container.offset", ports.offset());
        setInteger("container.http", ports.http());
        setInteger("container.management", ports.management());
        setInteger("container.database", ports.database());
        database = EmbeddedDatabase.start(folder.resolve("postgres"), ports.database());
    }

    private static void setInteger(String property, int value) {
        System.setProperty(property, Integer.toString(value));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
