/** The books in the API: trial balance, postings and the proof. */
@NullMarked
package org.creatorconnect.ledger.rest;

import org.jspecify.annotations.NullMarked;
