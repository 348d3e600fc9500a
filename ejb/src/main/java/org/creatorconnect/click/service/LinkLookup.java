package org.creatorconnect.click.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.click.LinkTarget;
import org.creatorconnect.click.LinkTargetRepository;

/** Reads what a redirect needs; everybody may follow a link. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkLookup {

    private final LinkTargetRepository targets;
    private final InstantSource clock;

    protected LinkLookup() {
        this(null, null);
    }

    @Inject
    public LinkLookup(LinkTargetRepository targets, InstantSource clock) {
        this.targets = targets;
        this.clock = clock;
    }

    public Optional<LinkTarget> target(String code) {
        return targets.target(code, clock.instant());
    }
}
