/**
 * The trail in the API, and its proof. Both are {@code audit}'s use cases; nothing is decided here.
 */
@NullMarked
package org.creatorconnect.audit.rest;

import org.jspecify.annotations.NullMarked;
