/**
 * Making proposals, answering them, what an accepted one does with terms, money and deadlines, what
 * the clock does when nobody answers, and calling an assignment off. It may import assignment,
 * dispute, submission, task and roster, which an accepted proposal changes or depends on.
 */
@NullMarked
package org.creatorconnect.proposal.service;

import org.jspecify.annotations.NullMarked;
