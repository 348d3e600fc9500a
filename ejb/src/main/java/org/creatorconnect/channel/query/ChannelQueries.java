package org.creatorconnect.channel.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** A creator's own channel on its way to being proved; its code is nobody else's to see. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChannelQueries {

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected ChannelQueries() {
        this(null);
    }

    @Inject
    public ChannelQueries(Callers callers) {
        this.callers = callers;
    }

    /**
     * @throws NotFound when the channel is not the caller's
     */
    public ChannelProofRow proof(ChannelId id) {
        UUID self = callers.current().affiliateId().orElseThrow(() -> new NotFound("channel"));
        return ChannelReading_.proof(entityManager, id.value(), self).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("channel"));
    }
}
