package org.creatorconnect.tracking.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.catalog.MerchantId;
import org.creatorconnect.catalog.ProgramRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.platform.Characters;
import org.creatorconnect.platform.service.NewFacts;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.tracking.LinkDestination;
import org.creatorconnect.tracking.LinkId;
import org.creatorconnect.tracking.LinkRepository;
import org.creatorconnect.tracking.TargetNotAllowed;
import org.creatorconnect.tracking.TrackingLink;

/** Makes links that lead to the merchant's own hosts and nowhere else. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TrackingLinks {

    private static final int LONGEST = 2000;

    private final LinkRepository links;
    private final ProgramRepository programs;
    private final LinkCodes codes;
    private final AuditTrail audit;
    private final NewFacts facts;

    protected TrackingLinks() {
        this(null, null, null, null, null);
    }

    @Inject
    public TrackingLinks(
            LinkRepository links,
            ProgramRepository programs,
            LinkCodes codes,
            AuditTrail audit,
            NewFacts facts) {
        this.links = links;
        this.programs = programs;
        this.codes = codes;
        this.audit = audit;
        this.facts = facts;
    }

    /**
     * @throws ValidationFailed when the target is no absolute http or https address
     * @throws TargetNotAllowed when it is not on a host that the merchant's terms in force name
     */
    public TrackingLink make(NewLink given) {
        URI target = target(given.targetUrl());
        requireAllowed(given.merchant(), target);
        TrackingLink link =
                new TrackingLink(
                        new LinkId(facts.id()),
                        codes.next(),
                        new LinkDestination(
                                given.affiliate(), given.merchant(), given.task(), target),
                        given.subIds(),
                        facts.now(),
                        null);
        links.add(link);
        audit.record("LINK_MADE", "link", link.id().value(), "merchant " + given.merchant().text());
        return link;
    }

    private void requireAllowed(MerchantId merchant, URI target) {
        boolean allowed =
                programs.inForce(merchant, facts.now())
                        .filter(program -> program.terms().allows(target.getHost()))
                        .isPresent();
        if (!allowed) {
            throw new TargetNotAllowed();
        }
    }

    private static URI target(String text) {
        try {
            URI target = new URI(text.strip());
            boolean web =
                    "https".equalsIgnoreCase(target.getScheme())
                            || "http".equalsIgnoreCase(target.getScheme());
            if (web
                    && target.getHost() != null
                    && target.getRawUserInfo() == null
                    && !Characters.exceed(text, LONGEST)) {
                return new URI(target.toASCIIString());
            }
        } catch (URISyntaxException unreadable) {
            // Falls through to the same complaint.
        }
        throw ValidationFailed.of(
                "targetUrl",
                "must be the whole address of a page, such as https://shop.example/lamp");
    }
}
