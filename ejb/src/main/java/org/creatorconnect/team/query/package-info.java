/** Who belongs to a team, for those who do, and how teams are called. */
@NullMarked
package org.creatorconnect.team.query;

import org.jspecify.annotations.NullMarked;
