/** Reading bans, for who is banned and for the staff. For {@code ban.view} and {@code ban.rest}. */
@NullMarked
package org.creatorconnect.ban.query;

import org.jspecify.annotations.NullMarked;
