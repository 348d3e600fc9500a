package org.creatorconnect.closure;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** A person of whom one word stands wherever something can say who somebody is. */
public final class Planted {

    private Planted() {}

    /** Writes all of it. */
    public static void into(EntityManager entityManager) {
        Arrays.stream(text("planted.sql").replaceAll("(?m)^--.*$", "").split(";\\s*\n"))
                .map(String::strip)
                .filter(sql -> !sql.isEmpty())
                .forEach(sql -> entityManager.createNativeQuery(sql).executeUpdate());
    }

    /** A file beside the rows. */
    public static String text(String resource) {
        try (var in = Objects.requireNonNull(Planted.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
