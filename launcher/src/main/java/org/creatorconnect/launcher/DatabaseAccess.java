package org.creatorconnect.launcher;

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
        String applicationPassword) {}
