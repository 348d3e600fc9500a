/**
 * The negotiation about an assignment as a conversation, the forms in which somebody proposes and
 * answers, the list, and calling an assignment off. It may import assignment, which all of it is
 * about.
 */
@NullMarked
package org.creatorconnect.proposal.view;

import org.jspecify.annotations.NullMarked;
