package org.creatorconnect.community.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** A group owner's communities; their codes are nobody else's to see. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CommunityQueries {

    private final Callers callers;

    @PersistenceContext EntityManager entityManager;

    protected CommunityQueries() {
        this(null);
    }

    @Inject
    public CommunityQueries(Callers callers) {
        this.callers = callers;
    }

    /** The caller's communities, the oldest first; none before they joined. */
    public List<CommunityRow> own() {
        return callers.current()
                .affiliateId()
                .map(self -> CommunityReading_.own(entityManager, self))
                .orElse(List.of());
    }

    /**
     * @throws NotFound when there is no such community of the caller's
     */
    public CommunityRow community(ChannelId id) {
        return callers.current().affiliateId().stream()
                .flatMap(self -> CommunityReading_.one(entityManager, self, id.value()).stream())
                .findFirst()
                .orElseThrow(() -> new NotFound("community"));
    }
}
