/**
 * Inviting people to a team by mail and taking that up, changing their rights, and letting them go.
 * Who may do it is said by right; that the right holds is seen to by {@code caller.service}.
 */
@NullMarked
package org.creatorconnect.team.service;

import org.jspecify.annotations.NullMarked;
