package org.creatorconnect.identity.service;

import java.time.Instant;
import org.creatorconnect.identity.InvitationId;

/**
 * A new invitation.
 *
 * @param address the link to hand over; shown this once
 * @param expiresAt until when it works
 */
public record InvitationLink(InvitationId id, String address, Instant expiresAt) {}
