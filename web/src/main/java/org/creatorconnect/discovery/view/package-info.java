/**
 * The pages on which merchants and agencies find creators and keep lists of them, and the card of
 * the profile by which a creator is found.
 */
@NullMarked
package org.creatorconnect.discovery.view;

import org.jspecify.annotations.NullMarked;
