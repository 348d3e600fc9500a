/**
 * What an agency, a creator and the staff see of rosters. An agency sees of its creators what they
 * consented to, and never how they are paid or where they live.
 */
@NullMarked
package org.creatorconnect.roster.query;

import org.jspecify.annotations.NullMarked;
