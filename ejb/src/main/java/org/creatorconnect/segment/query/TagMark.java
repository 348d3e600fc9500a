package org.creatorconnect.segment.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.segment.TagTone;

/**
 * A tag on an affiliate.
 *
 * @param by the name of whoever put it on
 */
public record TagMark(UUID id, String name, TagTone tone, Instant at, String by) {}
