/**
 * Writing, publishing and closing tasks, who can do which, and what falls due in the whole task
 * center ({@code TaskDeadline}). Beyond the model it may import application, assignment, ban,
 * channel, discovery, ledger, registry and taskinvitation; how long everybody has is the model's
 * {@code TaskCenterPolicy}.
 */
@NullMarked
package org.creatorconnect.task.service;

import org.jspecify.annotations.NullMarked;
