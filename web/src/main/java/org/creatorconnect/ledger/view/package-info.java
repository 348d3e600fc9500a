/**
 * The books in the portal: accounts, one with its postings, and the proof. Pages under {@code
 * ledger/}, words in {@code ledger.properties}.
 */
@NullMarked
package org.creatorconnect.ledger.view;

import org.jspecify.annotations.NullMarked;
