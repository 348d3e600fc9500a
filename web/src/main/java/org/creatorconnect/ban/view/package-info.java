/**
 * Bans in the portal: on the page of an affiliate, for many at once, and on the home of who is
 * banned; words in {@code ban.properties}.
 */
@NullMarked
package org.creatorconnect.ban.view;

import org.jspecify.annotations.NullMarked;
