/** The caller's own team, as API. */
@NullMarked
package org.creatorconnect.team.rest;

import org.jspecify.annotations.NullMarked;
