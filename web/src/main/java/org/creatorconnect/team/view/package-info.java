/**
 * The team of a merchant or an affiliate. Pages under {@code team/} and {@code
 * team-invitation.xhtml}; words in {@code team.properties}.
 */
@NullMarked
package org.creatorconnect.team.view;

import org.jspecify.annotations.NullMarked;
