package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/**
 * The steps of a proof, each in a transaction of its own: an attempt counts even when the look at
 * the channel fails, and no row stays locked while somebody else's server is waited for.
 */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChannelProofs {

    /** A counted attempt: where to look, and for which code. */
    public record Attempt(Channel channel, String code) {}

    private final ChannelRepository channels;
    private final ProofCodes codes;
    private final Proving proving;
    private final Callers callers;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected ChannelProofs() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelProofs(
            ChannelRepository channels,
            ProofCodes codes,
            Proving proving,
            Callers callers,
            AuditTrail audit,
            InstantSource clock) {
        this.channels = channels;
        this.codes = codes;
        this.proving = proving;
        this.callers = callers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Issues a new code; an older one no longer counts. */
    public Proof issue(ChannelId id) {
        Channel channel = own(id);
        String code = codes.next();
        channel.issueCode(code, clock.instant());
        audit.record("CHANNEL_CODE_ISSUED", "channel", id.value(), "");
        return new Proof(code, channel.codeExpiresAt().orElseThrow());
    }

    /** The same community as somebody else holds it, with the code that proved it to be theirs. */
    public Optional<Attempt> rival(ChannelId id) {
        return proving.rival(own(id))
                .map(other -> new Attempt(other, other.proofCode().orElseThrow()));
    }

    /** Counts an attempt. */
    public Attempt begin(ChannelId id) {
        Channel channel = own(id);
        return new Attempt(channel, channel.attemptProof(clock.instant()));
    }

    /**
     * Takes what was seen; only the code shown makes the channel the affiliate's.
     *
     * @param gone the channel, held by somebody else, whose code was looked for and is gone
     * @throws ChannelHeld when the channel is somebody else's
     */
    public ProofVerdict conclude(
            ChannelId id, String code, ChannelLook seen, Optional<ChannelId> gone) {
        Channel channel = own(id);
        if (seen.outcome() == LookOutcome.SHOWN) {
            proving.proved(channel, code, seen, gone);
        }
        return new ProofVerdict(
                channel.status() == ChannelStatus.VERIFIED, seen.followers().orElse(null));
    }

    private Channel own(ChannelId id) {
        Channel channel = channels.lock(id);
        if (!callers.current().isAffiliate(channel.affiliateId().value())) {
            throw new NotFound("channel");
        }
        return channel;
    }
}
