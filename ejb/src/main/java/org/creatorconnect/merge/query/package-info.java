/**
 * Merges of affiliates, and what will happen by one, for the staff. For {@code merge.view} and
 * {@code merge.rest}.
 */
@NullMarked
package org.creatorconnect.merge.query;

import org.jspecify.annotations.NullMarked;
