/**
 * Tasks in the portal: a merchant's drafts and running tasks, and the task center where creators
 * find theirs. Pages under {@code tasks/}; words in {@code tasks.properties} for merchants and
 * {@code taskcenter.properties} for creators.
 */
@NullMarked
package org.creatorconnect.task.view;

import org.jspecify.annotations.NullMarked;
