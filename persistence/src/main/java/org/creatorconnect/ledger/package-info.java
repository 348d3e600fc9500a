/**
 * Double entry: accounts, journal entries and postings. It knows no business word beyond the chart
 * of accounts.
 */
@NullMarked
package org.creatorconnect.ledger;

import org.jspecify.annotations.NullMarked;
