package org.creatorconnect.tracking.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.tracking.LinkRepository;
import org.creatorconnect.tracking.LinkTarget;

/** Reads what a redirect needs; everybody may follow a link. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkReading {

    private final LinkRepository links;

    protected LinkReading() {
        this(null);
    }

    @Inject
    public LinkReading(LinkRepository links) {
        this.links = links;
    }

    public Optional<LinkTarget> target(String code) {
        return links.target(code);
    }
}
