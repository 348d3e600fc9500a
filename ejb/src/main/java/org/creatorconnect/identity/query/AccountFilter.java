package org.creatorconnect.identity.query;

/**
 * Narrows the list of accounts; an empty text does not narrow.
 *
 * @param text part of a user name or a display name
 */
public record AccountFilter(String role, String text) {}
