/**
 * Affiliates who may be one person, for the staff. For {@code duplicate.view} and {@code
 * duplicate.rest}.
 */
@NullMarked
package org.creatorconnect.duplicate.query;

import org.jspecify.annotations.NullMarked;
