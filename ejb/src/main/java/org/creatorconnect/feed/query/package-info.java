/** Feeds with how far they are, what came of them and what is wrong with their rows. */
@NullMarked
package org.creatorconnect.feed.query;

import org.jspecify.annotations.NullMarked;
