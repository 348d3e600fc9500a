/** The pages of feeds, under {@code feeds/}, in the words of {@code feed.properties}. */
@NullMarked
package org.creatorconnect.feed.view;

import org.jspecify.annotations.NullMarked;
