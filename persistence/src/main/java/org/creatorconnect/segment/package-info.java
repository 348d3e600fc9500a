/**
 * Tags that operators put on affiliates, searches of affiliates that are kept as segments, and acts
 * on everybody in one. It imports registry. Use cases are {@code segment.service}, lists are asked
 * for in {@code segment.query}, the API is {@code segment.rest}, the pages are {@code segment.view}
 * under {@code tags/} and {@code segments/} and beside the affiliates, in the words of {@code
 * segment.properties}. There are no messages.
 */
@NullMarked
package org.creatorconnect.segment;

import org.jspecify.annotations.NullMarked;
