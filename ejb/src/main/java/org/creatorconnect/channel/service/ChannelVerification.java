package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelLook;
import org.creatorconnect.channel.LookOutcome;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.channel.provider.ChannelProbes;
import org.creatorconnect.channel.provider.ChannelUnreachable;
import org.creatorconnect.foundation.provider.PeoplesLooks;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.identity.Role;

/** Proves with a one-time code that a channel is its affiliate's. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChannelVerification {

    private final ChannelProofs proofs;
    private final ChannelProbes probes;
    private final PeoplesLooks people;
    private final LookKeeping keeping;

    protected ChannelVerification() {
        this(null, null, null, null);
    }

    @Inject
    public ChannelVerification(
            ChannelProofs proofs, ChannelProbes probes, PeoplesLooks people, LookKeeping keeping) {
        this.people = people;
        this.keeping = keeping;
        this.proofs = proofs;
        this.probes = probes;
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
     * @throws org.creatorconnect.refusal.StateForbids when no valid code was issued
     * @throws ChannelHeld when somebody else proved to own the channel, and their proof stands
     * @throws ChannelUnreachable when no way leads to it; the attempt counts all the same
     * @throws org.creatorconnect.refusal.TooManyAttempts after five attempts within an hour
     */
    public ProofVerdict verify(ChannelId id) {
        ChannelProofs.Attempt attempt = proofs.begin(id);
        List<ChannelLook> looks = look(attempt);
        keeping.keep(id, looks);
        ChannelLook last = looks.get(looks.size() - 1);
        ChannelLook best =
                looks.stream()
                        .filter(ChannelVerification::says)
                        .max(Comparator.comparing(one -> one.outcome() == LookOutcome.SHOWN))
                        .orElseThrow(() -> ChannelUnreachable.of(last));
        boolean shown = best.outcome() == LookOutcome.SHOWN;
        Optional<ChannelId> gone = shown ? proofs.rival(id).flatMap(this::gone) : Optional.empty();
        return proofs.conclude(id, attempt.code(), best, gone);
    }

    /** The channel of a rival whose code is not shown any more. */
    private Optional<ChannelId> gone(ChannelProofs.Attempt rival) {
        boolean shown = rival.channel().showsProof(look(rival)).orElse(true);
        return shown ? Optional.empty() : Optional.of(rival.channel().id());
    }

    /** A name without the code says nothing about the channel itself. */
    private static boolean says(ChannelLook look) {
        return look.outcome() == LookOutcome.SHOWN
                || look.outcome() == LookOutcome.NOT_SHOWN && look.way() != ProofWay.DNS;
    }

    private List<ChannelLook> look(ChannelProofs.Attempt attempt) {
        try {
            return people.take(() -> probes.lookFor(attempt.code(), attempt.channel()));
        } catch (PublicWebUnreachable full) {
            throw new ChannelUnreachable(full.getMessage());
        }
    }
}
