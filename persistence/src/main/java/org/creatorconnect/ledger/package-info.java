/**
 * Double entry: accounts, journal entries and postings. It knows no business word beyond the chart
 * of accounts, and imports nothing. Rooms post by {@code Journal}; what is written is read through
 * {@code LedgerAccount}, {@code WrittenEntry} and {@code WrittenPosting}. Its laws are {@code
 * JournalLaws}, proved by {@code ledger.service}; {@code ledger.query} asks, {@code ledger.view}
 * and {@code ledger.rest} show. There are no messages.
 */
@NullMarked
package org.creatorconnect.ledger;

import org.jspecify.annotations.NullMarked;
