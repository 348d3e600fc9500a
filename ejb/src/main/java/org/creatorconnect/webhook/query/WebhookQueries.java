package org.creatorconnect.webhook.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;

/** Webhooks: everybody sees those of their own side. */
@Stateless
@RolesAllowed({Role.MERCHANT, Role.AFFILIATE})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class WebhookQueries {

    static final Sortings<WebhookFacts> SORTINGS =
            Sortings.by(WebhookReading.BY_ID, WebhookFacts::id)
                    .descending(Sorting.byId("newest", WebhookReading.BY_ID, WebhookFacts::id));

    private final Callers callers;
    @PersistenceContext EntityManager entityManager;

    protected WebhookQueries() {
        this(null);
    }

    @Inject
    public WebhookQueries(Callers callers) {
        this.callers = callers;
    }

    /** The webhooks of the caller's side, the newest first. */
    public Part<WebhookRow> webhooks(Place place) {
        return own().part(entityManager, place).mapAll(this::rows);
    }

    /**
     * @throws NotFound when there is no such webhook of the caller's side
     */
    public WebhookRow webhook(WebhookId id) {
        return rows(own().and(WebhookReading.NAMED, "id", id.value()).all(entityManager)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("webhook"));
    }

    private List<WebhookRow> rows(List<WebhookFacts> webhooks) {
        Map<UUID, List<WebhookEvent>> events =
                WebhookReading_.subscriptions(
                                entityManager, webhooks.stream().map(WebhookFacts::id).toList())
                        .stream()
                        .sorted((one, other) -> one.event().compareTo(other.event()))
                        .collect(
                                groupingBy(
                                        WebhookSubscription::webhook,
                                        mapping(WebhookSubscription::event, toList())));
        return webhooks.stream()
                .map(one -> WebhookRow.of(one, events.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Listing<WebhookFacts> own() {
        View view = View.of(callers.current());
        return Listing.of(WebhookFacts.class, WebhookReading.SELECT, WebhookReading.FROM, SORTINGS)
                .and(WebhookReading.OF_MERCHANT, "merchant", view.merchant())
                .and(WebhookReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }
}
