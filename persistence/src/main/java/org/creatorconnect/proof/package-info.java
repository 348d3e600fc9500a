/**
 * Proofs of the books and of the trail's chain: how far each was seen to hold as it grew, and the
 * proofs of the whole that people ask for. What the laws are is said by {@code ledger} and {@code
 * audit}.
 */
@NullMarked
package org.creatorconnect.proof;

import org.jspecify.annotations.NullMarked;
