package org.creatorconnect.openid.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.openid.OpenIdLink;
import org.creatorconnect.openid.OpenIdLinkRepository;
import org.creatorconnect.openid.OpenIdSubject;

/** Makes links for use cases that have decided so; whoever calls it has a transaction. */
@ApplicationScoped
public class OpenIdLinks {

    private final OpenIdLinkRepository links;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;

    protected OpenIdLinks() {
        this(null, null, null, null);
    }

    @Inject
    public OpenIdLinks(
            OpenIdLinkRepository links, AuditTrail audit, IdSource ids, InstantSource clock) {
        this.links = links;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** The subject signs in to this account from now on. */
    void link(AccountId account, OpenIdSubject subject) {
        links.add(new OpenIdLink(ids.next(), account, subject, clock.instant()));
        audit.record("OPENID_LINKED", "account", account.value(), "");
    }
}
