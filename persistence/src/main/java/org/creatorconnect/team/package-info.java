/**
 * Who belongs to a merchant or an affiliate, with which right, and who is invited to. It imports
 * identity, which knows the right that somebody has now; {@code team.service} invites, changes
 * rights and lets people go, {@code team.view} shows it under {@code team/}, in the words of {@code
 * team.properties}.
 */
@NullMarked
package org.creatorconnect.team;

import org.jspecify.annotations.NullMarked;
