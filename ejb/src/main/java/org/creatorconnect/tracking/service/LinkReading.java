package org.creatorconnect.tracking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.tracking.LinkRepository;
import org.creatorconnect.tracking.LinkTarget;

/** Reads what a redirect needs; everybody may follow a link. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkReading {

    private final LinkRepository links;
    private final InstantSource clock;

    protected LinkReading() {
        this(null, null);
    }

    @Inject
    public LinkReading(LinkRepository links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    public Optional<LinkTarget> target(String code) {
        return links.target(code, clock.instant());
    }
}
