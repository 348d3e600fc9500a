package org.creatorconnect.discovery.query;

import java.util.UUID;

/** A list of creators with how many are in it. */
public record CreatorListRow(UUID id, String name, long creators) {}
