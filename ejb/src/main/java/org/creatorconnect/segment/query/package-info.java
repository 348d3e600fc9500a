/**
 * Reading tags, segments, their members and the acts on them. For {@code segment.view}, {@code
 * segment.rest} and {@code segment.service}.
 */
@NullMarked
package org.creatorconnect.segment.query;

import org.jspecify.annotations.NullMarked;
