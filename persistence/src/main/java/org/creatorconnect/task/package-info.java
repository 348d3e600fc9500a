/**
 * Tasks: what a merchant wants made, what it pays for it and who may apply. A task's terms, its
 * gate and the parts of its fee live here, and the words that all rooms of the task center share.
 * It may import campaign and merchant. Drafting, publishing and closing are in {@code
 * task.service}; its lists, a task's standing and its history are asked for in {@code task.query};
 * the screens are in {@code task.view} and {@code tasks/}, their words in the bundles {@code tasks}
 * for merchants and {@code taskcenter} for creators. The time everybody has is {@link
 * org.creatorconnect.task.TaskCenterPolicy}.
 */
@NullMarked
package org.creatorconnect.task;

import org.jspecify.annotations.NullMarked;
