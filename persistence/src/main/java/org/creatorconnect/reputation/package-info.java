/**
 * What is known of creators and merchants by what they did: figures that are computed of events
 * whenever somebody looks, and never typed in or kept. It imports no other room's model. Figures
 * are asked for in {@code reputation.query}, the pages are {@code reputation.view} under {@code
 * reputation/}, in the words of {@code reputation.properties}. There is no use case that changes
 * one, and there are no messages.
 */
@NullMarked
package org.creatorconnect.reputation;

import org.jspecify.annotations.NullMarked;
