/**
 * Lists of proposals, and the negotiation about one assignment as a conversation. It may import
 * assignment, task and roster, which a proposal is about. Shared by {@code proposal.view} and
 * {@code proposal.rest}.
 */
@NullMarked
package org.creatorconnect.proposal.query;

import org.jspecify.annotations.NullMarked;
