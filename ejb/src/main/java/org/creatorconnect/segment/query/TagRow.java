package org.creatorconnect.segment.query;

import java.util.UUID;
import org.creatorconnect.segment.TagTone;

/**
 * A tag in a list.
 *
 * @param archived whether it is put on nobody else
 * @param affiliates on how many it is
 */
public record TagRow(
        UUID id, int version, String name, TagTone tone, boolean archived, Long affiliates) {}
