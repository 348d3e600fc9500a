/**
 * Submissions: content handed in for an assignment, round by round, with what was seen of it under
 * its address. It may import assignment and task. Handing in, looking and reviewing are in {@code
 * submission.service}, the looks themselves in {@code submission.provider}, the review desk in
 * {@code submission.view}.
 */
@NullMarked
package org.creatorconnect.submission;

import org.jspecify.annotations.NullMarked;
