/**
 * Assignments in the portal: a creator's list and the page of one, with its way and its next step.
 * Pages under {@code assignments/}, words in {@code taskcenter.properties}; forms for content are
 * {@code submission.view}.
 */
@NullMarked
package org.creatorconnect.assignment.view;

import org.jspecify.annotations.NullMarked;
