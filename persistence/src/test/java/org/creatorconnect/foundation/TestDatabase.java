package org.creatorconnect.foundation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * One embedded PostgreSQL for all persistence tests of a run, with the owner's and the
 * application's role and all migrations, as in a real installation.
 */
public final class TestDatabase {

    private static final TestDatabase INSTANCE = new TestDatabase();

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory entityManagers;

    private TestDatabase() {
        try {
            // Rows that are rolled back are nobody's to count: statistics taken while a test
            // works would plan for empty tables.
            postgres =
                    EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .setServerConfig("autovacuum", "off")
                            .start();
            run("postgres", "CREATE ROLE connect_owner LOGIN", "CREATE ROLE connect_app LOGIN");
            run("postgres", "ALTER DATABASE postgres OWNER TO connect_owner");
            run("postgres", "ALTER SCHEMA public OWNER TO connect_owner");
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        Flyway.configure()
                .dataSource(url(), "connect_owner", "")
                .javaMigrations(new WordsMigration())
                .placeholders(Map.of("appRole", "connect_app"))
                .load()
                .migrate();
        entityManagers = hibernate();
    }

    public static TestDatabase get() {
        return INSTANCE;
    }

    /** Entity managers that work as the application's role. */
    public EntityManagerFactory entityManagers() {
        return entityManagers;
    }

    /** A plain connection as the given role: {@code connect_owner} or {@code connect_app}. */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, "");
    }

    /** Clears away what was rolled back; outside of any transaction of the caller. */
    public void vacuum() {
        run("connect_owner", "VACUUM");
    }

    private EntityManagerFactory hibernate() {
        StandardServiceRegistryBuilder registry =
                new StandardServiceRegistryBuilder()
                        .applySetting("jakarta.persistence.jdbc.url", url())
                        .applySetting("jakarta.persistence.jdbc.user", "connect_app")
                        .applySetting("hibernate.connection.pool_size", "40")
                        .applySetting("hibernate.hbm2ddl.auto", "validate")
                        .applySetting("jakarta.persistence.validation.mode", "none")
                        .applySetting("hibernate.jdbc.time_zone", "UTC");
        MetadataSources sources = new MetadataSources(registry.build());
        entities().forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }

    private String url() {
        return postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
    }

    private void run(String user, String... statements) {
        try (Connection connection = DriverManager.getConnection(url(), user, "");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Class<?>> entities() {
        try {
            Path root =
                    Path.of(
                            Settings.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            if (Files.isDirectory(root)) {
                return entities(root);
            }
            try (FileSystem packed = FileSystems.newFileSystem(root)) {
                return entities(packed.getPath("/"));
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Class<?>> entities(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> !name.endsWith("-info.class"))
                    .<Class<?>>map(TestDatabase::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.replace('/', '.').replaceAll("\\.class$", "");
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
