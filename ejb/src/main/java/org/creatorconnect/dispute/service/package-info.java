/**
 * Opening disputes, writing in them, deciding them, and what the clock does when nobody decides. It
 * may import assignment, submission, task and roster, whose money follows a decision.
 */
@NullMarked
package org.creatorconnect.dispute.service;

import org.jspecify.annotations.NullMarked;
