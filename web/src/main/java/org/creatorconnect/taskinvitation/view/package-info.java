/**
 * Invitations to tasks in the portal: {@code task-invitations/} for both sides, and what stands of
 * them on the page of a task. Words in the bundle {@code taskinvitations}.
 */
@NullMarked
package org.creatorconnect.taskinvitation.view;

import org.jspecify.annotations.NullMarked;
