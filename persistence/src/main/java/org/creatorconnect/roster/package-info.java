/**
 * Rosters: an agency (MCN) invites a creator, who consents to what the agency may see and to its
 * share; the contract that follows, its notice, tail and end; and what of the creator's income is
 * shared by it. It may import registry. Inviting, consenting and ending are in {@code
 * roster.service}, lists in {@code roster.query}, the screens in {@code roster.view} and {@code
 * roster/}, their words in the bundle {@code roster}. Accepted tasks and order lines ask {@code
 * roster.service} for the share that holds.
 */
@NullMarked
package org.creatorconnect.roster;

import org.jspecify.annotations.NullMarked;
