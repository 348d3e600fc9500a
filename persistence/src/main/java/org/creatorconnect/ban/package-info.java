/**
 * Who is taken out, of the whole platform or of what is dealt with one merchant, why, by whom and
 * for how long, with every ban that there was. It may import merchant and registry. Bans are given
 * and lifted in {@code ban.service}, read in {@code ban.query}, shown by {@code ban.view} on {@code
 * affiliates/} and the home of who is banned, in the words of {@code ban.properties}. How a ban is
 * appealed is the room {@code appeal}.
 */
@NullMarked
package org.creatorconnect.ban;

import org.jspecify.annotations.NullMarked;
