/**
 * Tasks: what a merchant wants made, what it pays for it and who may apply. A task's terms, its
 * gate and the parts of its fee live here, and the words that all rooms of the task center share.
 * It may import campaign and merchant. Drafting, publishing and closing are in {@code
 * task.service}, the task center's screens in {@code task.view}; the time everybody has is {@link
 * org.creatorconnect.task.TaskCenterPolicy}.
 */
@NullMarked
package org.creatorconnect.task;

import org.jspecify.annotations.NullMarked;
