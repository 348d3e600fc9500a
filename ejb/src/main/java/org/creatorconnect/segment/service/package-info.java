/**
 * Keeping tags and segments, putting tags on and taking them off, for several affiliates or for a
 * whole segment part by part by the clock. It may import registry, whose search a segment is, and
 * tier and channel, which its conditions name.
 */
@NullMarked
package org.creatorconnect.segment.service;

import org.jspecify.annotations.NullMarked;
