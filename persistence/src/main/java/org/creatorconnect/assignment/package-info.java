/**
 * Assignments: the contract of one creator about one task, the tranches of its fee and their money
 * in escrow. It may import application, task, merchant, registry, earnings and ledger. Opening one
 * and paying its tranches are in {@code assignment.service}; what the creator hands in for it is
 * {@code submission}.
 */
@NullMarked
package org.creatorconnect.assignment;

import org.jspecify.annotations.NullMarked;
