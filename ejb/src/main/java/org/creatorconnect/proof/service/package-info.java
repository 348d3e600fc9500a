/**
 * Proving: the clock moves how far the books and the chain are known to hold, and goes on with the
 * proofs of the whole that people ask for.
 */
@NullMarked
package org.creatorconnect.proof.service;

import org.jspecify.annotations.NullMarked;
