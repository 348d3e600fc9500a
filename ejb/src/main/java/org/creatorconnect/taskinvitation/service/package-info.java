/**
 * Inviting creators to tasks and taking that back, answering, and what silence does ({@code
 * TaskInvitationDeadlines}). Acceptance calls down into {@code assignment.service}; beyond the
 * model it may import application, assignment and campaign. The task's row is locked before an
 * invitation's.
 */
@NullMarked
package org.creatorconnect.taskinvitation.service;

import org.jspecify.annotations.NullMarked;
