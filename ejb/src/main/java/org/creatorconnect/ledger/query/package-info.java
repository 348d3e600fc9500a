/**
 * Reading the books: accounts, their postings, entries and the trial balance. For {@code
 * ledger.view} and {@code ledger.rest}.
 */
@NullMarked
package org.creatorconnect.ledger.query;

import org.jspecify.annotations.NullMarked;
