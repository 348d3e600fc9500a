package org.creatorconnect.launcher;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How to reach the database: as its owner, and as the role that the application works with.
 *
 * @param url JDBC URL without user and password
 */
public record DatabaseAccess(
        String url,
        String owner,
        String ownerPassword,
        String application,
        String applicationPassword) {

    /** The same as settings of the server. */
    Map<String, String> settings() {
        return Map.of(
                "CONNECT_DB_URL", url,
                "CONNECT_DB_USER", owner,
                "CONNECT_DB_PASSWORD", ownerPassword,
                "CONNECT_DB_APP_USER", application,
                "CONNECT_DB_APP_PASSWORD", applicationPassword);
    }

    /** The owner's address with user and password, as a JDBC client takes it. */
    String ownerUrl() {
        return withUser(owner, ownerPassword);
    }

    /** The application role's address with user and password. */
    String applicationUrl() {
        return withUser(application, applicationPassword);
    }

    private String withUser(String user, String password) {
        String separator = url.contains("?") ? "&" : "?";
        return url + separator + "user=" + encoded(user) + "&password=" + encoded(password);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
