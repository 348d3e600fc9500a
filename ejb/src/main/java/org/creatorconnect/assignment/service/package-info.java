/**
 * What acceptance sets up, whose an assignment is, and its money from approval to its end, tranche
 * by tranche. Called by {@code application.service} and {@code submission.service}, whose deadlines
 * also move it; it has no screen or transaction of its own. Entries in the books are the model's
 * {@code EscrowEntries}.
 */
@NullMarked
package org.creatorconnect.assignment.service;

import org.jspecify.annotations.NullMarked;
