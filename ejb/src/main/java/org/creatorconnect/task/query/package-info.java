/** What is shown of tasks, and what lists of the task center share. */
@NullMarked
package org.creatorconnect.task.query;

import org.jspecify.annotations.NullMarked;
