package org.creatorconnect.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.creatorconnect.audit.AuditRepository;
import org.creatorconnect.audit.ChainHead;
import org.creatorconnect.identity.Role;

/**
 * What becomes of the anchor when the database was set back: the chain has lost its end and grows
 * another, so that heads beyond that moment would contradict it for ever. They are put aside, in a
 * file that stays, and whoever asks for it writes the last of them into the new chain.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RestoredChain {

    private final AuditRepository entries;
    private final AuditAnchor anchor;

    protected RestoredChain() {
        this(null, null);
    }

    @Inject
    public RestoredChain(AuditRepository entries, AuditAnchor anchor) {
        this.entries = entries;
        this.anchor = anchor;
    }

    /**
     * Puts aside what is anchored beyond the last entry of that moment, once for each moment.
     *
     * @return the last head that was put aside; nothing when there was none, or it was done before
     */
    public Optional<ChainHead> setAside(Instant moment) {
        return anchor.setAside(moment, entries.lastOf(moment));
    }
}
