/**
 * Figures of creators and merchants, computed of what happened when somebody asks, and the events
 * behind each for whom it is about. For {@code reputation.view}, {@code discovery} and the pages
 * that show a figure beside something else.
 */
@NullMarked
package org.creatorconnect.reputation.query;

import org.jspecify.annotations.NullMarked;
