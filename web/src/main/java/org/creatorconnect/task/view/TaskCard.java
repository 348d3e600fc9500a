package org.creatorconnect.task.view;

import org.creatorconnect.task.query.TaskRow;

/**
 * A task as a creator sees it among others.
 *
 * @param followers the reader's most followers on one verified channel of its platform
 */
public record TaskCard(TaskRow task, Fit fit, long followers) {}
