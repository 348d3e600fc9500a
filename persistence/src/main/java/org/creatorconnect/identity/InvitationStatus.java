package org.creatorconnect.identity;

/** Where an invitation stands; all but {@link #INVITED} are final. */
public enum InvitationStatus {
    INVITED,
    ACCEPTED,
    REVOKED,
    LAPSED
}
