package org.creatorconnect.task.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Rate;
import org.creatorconnect.task.service.PublicationCost;

/** What the platform takes of the caller's tasks, before they are written. */
@Stateless
@RolesAllowed(Role.MERCHANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskPrices {

    private final Callers callers;
    private final PublicationCost cost;
    private final InstantSource clock;

    protected TaskPrices() {
        this(null, null, null);
    }

    @Inject
    public TaskPrices(Callers callers, PublicationCost cost, InstantSource clock) {
        this.callers = callers;
        this.cost = cost;
        this.clock = clock;
    }

    /** What comes on top of a fee now; empty for somebody who acts for no merchant. */
    public Optional<Rate> platformRate() {
        return callers.current()
                .merchantId()
                .map(own -> cost.platformRate(new MerchantId(own), clock.instant()));
    }
}
