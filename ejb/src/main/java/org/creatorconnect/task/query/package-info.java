/**
 * Lists of tasks for merchants and for creators, one task with its standing and history, and what
 * the lists of the task center share. For {@code task.view} and {@code task.rest}.
 */
@NullMarked
package org.creatorconnect.task.query;

import org.jspecify.annotations.NullMarked;
