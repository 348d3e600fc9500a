package org.creatorconnect.webhook.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.TypedId;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.webhook.WebhookDeliveryStatus;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.query.WebhookDeliveryFilter;
import org.creatorconnect.webhook.query.WebhookDeliveryQueries;
import org.creatorconnect.webhook.query.WebhookDeliveryRow;

/** What was sent to the webhooks of the reader's side. */
@Named("deliveryListView")
@RequestScoped
public class DeliveryListView extends ListView<WebhookDeliveryRow> {

    /** Nothing has this id. */
    private static final UUID NOTHING = new UUID(0, 0);

    private final WebhookDeliveryQueries queries;
    private final WebhooksView webhooks;
    private final Choices choices;

    protected DeliveryListView() {
        this(null, null, null, null);
    }

    @Inject
    public DeliveryListView(
            WebhookDeliveryQueries queries,
            WebhooksView webhooks,
            ListState list,
            Choices choices) {
        super(list);
        this.queries = queries;
        this.webhooks = webhooks;
        this.choices = choices;
    }

    @Override
    protected Part<WebhookDeliveryRow> read(Place place) {
        return queries.deliveries(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    /** The choices of the state filter. */
    public List<Choice> getStates() {
        return choices.states("webhookDelivery", WebhookDeliveryStatus.class);
    }

    /** The choices of the event filter, by their types. */
    public List<Choice> getEvents() {
        return List.of(WebhookEvent.values()).stream()
                .map(event -> new Choice(event.name(), event.type()))
                .toList();
    }

    /** The choices of the filter by webhook. */
    public List<Choice> getWebhooks() {
        return webhooks.getRows().stream()
                .map(row -> new Choice(row.id().toString(), row.url()))
                .toList();
    }

    static WebhookDeliveryFilter filter(ListState list) {
        return new WebhookDeliveryFilter(
                id(list.filter("webhook")).orElse(null),
                list.filters("status", WebhookDeliveryStatus.class),
                list.filters("event", WebhookEvent.class),
                list.period("created"),
                id(list.search()).orElse(null));
    }

    /** What is no id finds nothing. */
    private static Optional<UUID> id(Optional<String> given) {
        return given.map(
                text -> {
                    try {
                        return TypedId.parse(text.strip(), "webhook delivery");
                    } catch (NotFound noId) {
                        return NOTHING;
                    }
                });
    }
}
