/**
 * The page of a community and the card on its owner's home; their words are in the bundle {@code
 * communities}.
 */
@NullMarked
package org.creatorconnect.community.view;

import org.jspecify.annotations.NullMarked;
