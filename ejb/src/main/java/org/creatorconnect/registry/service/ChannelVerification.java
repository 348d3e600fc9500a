package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.service.Callers;
import org.creatorconnect.platform.service.NewFacts;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.Channel;
import org.creatorconnect.registry.ChannelId;
import org.creatorconnect.registry.ChannelRepository;
import org.creatorconnect.registry.ChannelSighting;
import org.creatorconnect.registry.ChannelStatus;
import org.creatorconnect.registry.provider.ChannelProbe;

/** Proves with a one-time code that a channel is its affiliate's. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class ChannelVerification {

    private final ChannelRepository channels;
    private final ChannelProbe probe;
    private final ProofCodes codes;
    private final Callers callers;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected ChannelVerification() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelVerification(
            ChannelRepository channels,
            ChannelProbe probe,
            ProofCodes codes,
            Callers callers,
            AuditTrail audit,
            NewFacts facts) {
        this.channels = channels;
        this.probe = probe;
        this.codes = codes;
        this.callers = callers;
        this.audit = audit;
        this.facts = facts;
    }

    /**
     * Issues a new code; an older one no longer counts.
     *
     * @throws NotFound when the channel is not the caller's
     */
    public Proof issueCode(ChannelId id) {
        Channel channel = own(id);
        String code = codes.next();
        channel.issueCode(code, facts.now());
        audit.record("CHANNEL_CODE_ISSUED", "channel", id.value(), "");
        return new Proof(code, channel.codeExpiresAt().orElseThrow());
    }

    /**
     * Looks for the code on the channel. Not finding it is an answer, not an error: the code can be
     * shown and looked for again.
     *
     * @throws NotFound when the channel is not the caller's
     * @throws StateForbids when no valid code was issued, or somebody else proved to own the
     *     channel
     * @throws org.creatorconnect.registry.TooManyAttempts after five attempts within an hour
     */
    public Verdict verify(ChannelId id) {
        Channel channel = own(id);
        String code = channel.attemptProof(facts.now());
        ChannelSighting seen = probe.look(channel, code);
        if (seen.showsCode()) {
            if (channels.isVerifiedElsewhere(channel)) {
                throw new StateForbids("The channel is proved to be somebody else's", "verified");
            }
            channel.verify(seen.followers(), facts.now());
            audit.record(
                    "CHANNEL_VERIFIED", "channel", id.value(), "followers " + seen.followers());
        }
        return new Verdict(channel.status() == ChannelStatus.VERIFIED, seen.followers());
    }

    private Channel own(ChannelId id) {
        Channel channel = channels.lock(id);
        if (!callers.current().isAffiliate(channel.affiliateId().value())) {
            throw new NotFound("channel");
        }
        return channel;
    }
}
