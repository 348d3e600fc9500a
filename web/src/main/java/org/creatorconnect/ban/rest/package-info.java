/** Bans in the API, under the affiliate they are about. */
@NullMarked
package org.creatorconnect.ban.rest;

import org.jspecify.annotations.NullMarked;
