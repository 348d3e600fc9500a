/**
 * Proving the books: every room's {@code Law} at once. Posting is the model's {@code Journal},
 * called by the rooms' own entries.
 */
@NullMarked
package org.creatorconnect.ledger.service;

import org.jspecify.annotations.NullMarked;
