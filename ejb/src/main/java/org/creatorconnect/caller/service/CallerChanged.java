package org.creatorconnect.caller.service;

/**
 * What somebody may do was changed by another person; whoever remembers them forgets once the
 * transaction stands.
 *
 * @param username of whom it was changed
 */
public record CallerChanged(String username) {}
