/** Merges of affiliates, as pages. Under {@code merges/}, words in {@code merge.properties}. */
@NullMarked
package org.creatorconnect.merge.view;

import org.jspecify.annotations.NullMarked;
