package org.creatorconnect.webhook.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;

/** The log of what was sent to webhooks: everybody sees that of their own side. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WebhookDeliveryQueries {

    static final Sortings<WebhookDeliveryRow> SORTINGS =
            Sortings.by(WebhookDeliveryReading.BY_ID, WebhookDeliveryRow::id)
                    .descending(
                            Sorting.byId(
                                    "newest", WebhookDeliveryReading.BY_ID, WebhookDeliveryRow::id),
                            Sorting.byWord(
                                    "state",
                                    WebhookDeliveryReading.BY_STATE,
                                    WebhookDeliveryRow::status));

    /** Nobody has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected WebhookDeliveryQueries() {
        this(null);
    }

    @Inject
    public WebhookDeliveryQueries(Callers callers) {
        this.callers = callers;
    }

    /** Deliveries of the caller's side, the newest first unless asked otherwise. */
    public Part<WebhookDeliveryRow> deliveries(WebhookDeliveryFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many there are. */
    public Total total(WebhookDeliveryFilter filter) {
        return list(filter).total(entityManager);
    }

    /** The named deliveries, as far as they are of the caller's side, newest first. */
    public List<WebhookDeliveryRow> named(Collection<UUID> ids) {
        return own().and(WebhookDeliveryReading.NAMED).with("ids", ids).all(entityManager);
    }

    private Listing<WebhookDeliveryRow> list(WebhookDeliveryFilter filter) {
        return own().and(WebhookDeliveryReading.OF_WEBHOOK, "webhook", filter.webhook())
                .and(WebhookDeliveryReading.IN_STATE, "states", filter.states())
                .and(WebhookDeliveryReading.OF_EVENT, "events", filter.events())
                .within(
                        WebhookDeliveryReading.SINCE,
                        WebhookDeliveryReading.UNTIL,
                        filter.created())
                .and(WebhookDeliveryReading.FOUND, "found", filter.id());
    }

    private Listing<WebhookDeliveryRow> own() {
        Caller caller = callers.current();
        return Listing.of(
                        WebhookDeliveryRow.class,
                        WebhookDeliveryReading.SELECT,
                        WebhookDeliveryReading.FROM,
                        SORTINGS)
                .and(WebhookDeliveryReading.OWNED)
                .with("owner", caller.merchantId().or(caller::affiliateId).orElse(NOBODY));
    }
}
