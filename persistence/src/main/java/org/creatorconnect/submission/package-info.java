/**
 * Submissions: content handed in for an assignment, round by round, with what was seen of it under
 * its address. It may import assignment and task. Handing in, looking and reviewing, one or many,
 * are in {@code submission.service}, the looks themselves in {@code submission.provider}, its lists
 * in {@code submission.query}, the review desk in {@code submission.view} and {@code submissions/},
 * its words in the bundle {@code submissions}.
 */
@NullMarked
package org.creatorconnect.submission;

import org.jspecify.annotations.NullMarked;
