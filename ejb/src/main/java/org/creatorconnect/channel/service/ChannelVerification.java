package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.provider.ChannelProbe;
import org.creatorconnect.identity.Role;

/** Proves with a one-time code that a channel is its affiliate's. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChannelVerification {

    private final ChannelProofs proofs;
    private final ChannelProbe probe;

    protected ChannelVerification() {
        this(null, null);
    }

    @Inject
    public ChannelVerification(ChannelProofs proofs, ChannelProbe probe) {
        this.proofs = proofs;
        this.probe = probe;
    }

    /**
     * Issues a new code; an older one no longer counts.
     *
     * @throws org.creatorconnect.refusal.NotFound when the channel is not the caller's
     */
    public Proof issueCode(ChannelId id) {
        return proofs.issue(id);
    }

    /**
     * Looks for the code on the channel. Not finding it is an answer, not an error: the code can be
     * shown and looked for again.
     *
     * @throws org.creatorconnect.refusal.NotFound when the channel is not the caller's
     * @throws org.creatorconnect.refusal.StateForbids when no valid code was issued, or somebody
     *     else proved to own the channel
     * @throws org.creatorconnect.channel.provider.ChannelUnreachable when it cannot be opened; the
     *     attempt counts all the same
     * @throws org.creatorconnect.refusal.TooManyAttempts after five attempts within an hour
     */
    public ProofVerdict verify(ChannelId id) {
        ChannelProofs.Attempt attempt = proofs.begin(id);
        return proofs.conclude(id, attempt.code(), probe.look(attempt.channel(), attempt.code()));
    }
}
