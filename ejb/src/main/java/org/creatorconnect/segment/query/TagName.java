package org.creatorconnect.segment.query;

import java.util.UUID;

/**
 * What a tag is called.
 *
 * @param archived whether it is put on nobody else
 */
public record TagName(UUID id, String name, boolean archived) {}
