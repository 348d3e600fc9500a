/**
 * Assignments: the contract of one creator about one task, the tranches of its fee and their money
 * in escrow. It may import application, task, merchant, registry, earnings and ledger. Opening one
 * and paying its tranches are in {@code assignment.service}, its lists in {@code assignment.query},
 * the creator's screens in {@code assignment.view} and {@code assignments/}, their words in the
 * bundle {@code taskcenter}; what the creator hands in for it is {@code submission}.
 */
@NullMarked
package org.creatorconnect.assignment;

import org.jspecify.annotations.NullMarked;
