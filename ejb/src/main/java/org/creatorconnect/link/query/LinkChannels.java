package org.creatorconnect.link.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;

/** In which of their channels and communities affiliates share links. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkChannels {

    private final Callers callers;

    @PersistenceContext EntityManager entityManager;

    protected LinkChannels() {
        this(null);
    }

    @Inject
    public LinkChannels(Callers callers) {
        this.callers = callers;
    }

    /** The caller's that were ever proved, communities first; none for who is no affiliate. */
    public List<LinkChannel> own() {
        return callers.current()
                .affiliateId()
                .map(self -> LinkReading_.channels(entityManager, self))
                .orElse(List.of());
    }
}
