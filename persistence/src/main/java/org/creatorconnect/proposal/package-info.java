/**
 * Proposals: one side of a running assignment wants other terms, or its end, and the other side
 * accepts or does not. It may import assignment, whose terms and money an accepted one changes.
 * Made and answered in {@code proposal.service}, read in {@code proposal.query}, shown by {@code
 * proposal.view} under {@code proposals/}, in the words of {@code proposal.properties}.
 */
@NullMarked
package org.creatorconnect.proposal;

import org.jspecify.annotations.NullMarked;
