/**
 * What is shown of handed-in content, round by round, with what was seen of it. For {@code
 * submission.view}, {@code assignment.view} and {@code submission.rest}.
 */
@NullMarked
package org.creatorconnect.submission.query;

import org.jspecify.annotations.NullMarked;
