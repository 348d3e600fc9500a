/**
 * Lists of assignments, one contract with its tranches, and what each waits for ({@code NextAct}).
 * It may import submission besides the model: the next step depends on the last round. Shared by
 * {@code assignment.view} and {@code assignment.rest}.
 */
@NullMarked
package org.creatorconnect.assignment.query;

import org.jspecify.annotations.NullMarked;
