/**
 * Applying for tasks and taking that back; deciding who does them, one or many; and what silence
 * does ({@code ApplicationDeadlines}). Acceptance calls down into {@code assignment.service};
 * beyond the model it may import assignment and merchant. The task's row is locked before an
 * application's.
 */
@NullMarked
package org.creatorconnect.application.service;

import org.jspecify.annotations.NullMarked;
