package org.creatorconnect.identity.query;

import java.util.Set;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.identity.InvitationStatus;

/**
 * Narrows the list of invitations; an empty set or text does not narrow.
 *
 * @param expires when it lapses without an answer
 * @param search part of the user name, of the name, or of who invited
 */
public record InvitationFilter(Set<InvitationStatus> states, Period expires, String search) {

    public static final InvitationFilter NONE = new InvitationFilter(Set.of(), Period.ALWAYS, "");
}
