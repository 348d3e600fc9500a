package org.creatorconnect.desk.query;

import java.io.Serializable;
import java.util.UUID;

/**
 * A view that its person keeps.
 *
 * @param query search, filters and order, as in the address
 */
public record ViewRow(UUID id, String name, String query) implements Serializable {}
