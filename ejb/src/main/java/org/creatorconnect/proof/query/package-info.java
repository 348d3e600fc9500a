/**
 * Reading how far the books and the chain are known to hold, and what proofs of the whole came to.
 * For {@code proof.rest}, and the pages of {@code ledger} and {@code audit}.
 */
@NullMarked
package org.creatorconnect.proof.query;

import org.jspecify.annotations.NullMarked;
