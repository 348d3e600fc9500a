/**
 * Writing, publishing and closing tasks, and who can do which; what falls due in the task center.
 */
@NullMarked
package org.creatorconnect.task.service;

import org.jspecify.annotations.NullMarked;
