package org.creatorconnect.webhook.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.identity.Role;
import org.creatorconnect.webhook.WebhookDeliveryId;

/** Many deliveries are sent once more, each decided in a transaction of its own. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReplaysAtOnce {

    private final WebhookDeliveries deliveries;

    protected ReplaysAtOnce() {
        this(null);
    }

    @Inject
    public ReplaysAtOnce(WebhookDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * @return what became of each, in their order
     * @throws org.creatorconnect.refusal.ValidationFailed when there are none, or too many
     */
    public List<AtOnce.Outcome> replay(List<WebhookDeliveryId> chosen) {
        return AtOnce.reach("deliveries", chosen, deliveries::replay);
    }
}
