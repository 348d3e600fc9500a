package org.creatorconnect.link.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.LinkDestination;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.link.TargetNotAllowed;
import org.creatorconnect.link.TrackingLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramRepository;
import org.creatorconnect.refusal.ValidationFailed;

/** Makes links that lead to the merchant's own hosts and nowhere else. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TrackingLinks {

    private final LinkRepository links;
    private final ProgramRepository programs;
    private final LinkCodes codes;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected TrackingLinks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TrackingLinks(
            LinkRepository links,
            ProgramRepository programs,
            LinkCodes codes,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.links = links;
        this.programs = programs;
        this.codes = codes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws ValidationFailed when a browser would not take the target for an address
     * @throws TargetNotAllowed when it is not on a host that the merchant's terms in force name
     */
    public TrackingLink make(NewLink given) {
        WebAddress target = target(given.targetUrl());
        requireAllowed(given.merchant(), target);
        TrackingLink link =
                new TrackingLink(
                        new LinkId(ids.next()),
                        codes.next(),
                        new LinkDestination(
                                given.affiliate(),
                                given.merchant(),
                                given.task(),
                                given.channel(),
                                URI.create(target.toString())),
                        given.subIds(),
                        clock.instant(),
                        null);
        links.add(link);
        audit.record("LINK_MADE", "link", link.id().value(), "merchant " + given.merchant().text());
        return link;
    }

    private void requireAllowed(MerchantId merchant, WebAddress target) {
        boolean allowed =
                programs.inForce(merchant, clock.instant())
                        .filter(program -> program.terms().allows(target))
                        .isPresent();
        if (!allowed) {
            throw new TargetNotAllowed();
        }
    }

    private static WebAddress target(String text) {
        return WebAddress.parse(text)
                .orElseThrow(
                        () ->
                                ValidationFailed.of(
                                        "targetUrl",
                                        "must be the whole address of a page, such as"
                                                + " https://shop.example/lamp"));
    }
}
