/**
 * Rosters in the API: inviting and consenting, the roster itself, notice, release and other shares,
 * by {@code roster.service} alone.
 */
@NullMarked
package org.creatorconnect.roster.rest;

import org.jspecify.annotations.NullMarked;
