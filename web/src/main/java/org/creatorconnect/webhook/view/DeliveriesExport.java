package org.creatorconnect.webhook.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.portal.list.Columns;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.webhook.query.WebhookDeliveryQueries;
import org.creatorconnect.webhook.query.WebhookDeliveryRow;

/** The log of deliveries as a file. */
@ApplicationScoped
public class DeliveriesExport extends Exportable<WebhookDeliveryRow> {

    private static final Columns<WebhookDeliveryRow> COLUMNS =
            new Columns<WebhookDeliveryRow>()
                    .text("id", WebhookDeliveryRow::id)
                    .text("address", WebhookDeliveryRow::url)
                    .text("event", WebhookDeliveryRow::type)
                    .text("subject", WebhookDeliveryRow::subjectId)
                    .state("webhookDelivery", row -> row.status().name())
                    .number("attempts", WebhookDeliveryRow::attempts)
                    .number("code", WebhookDeliveryRow::answerCode)
                    .text("answer", WebhookDeliveryRow::answer)
                    .time("at", WebhookDeliveryRow::createdAt)
                    .time("ended", WebhookDeliveryRow::endedAt);

    private final WebhookDeliveryQueries queries;

    protected DeliveriesExport() {
        this(null);
    }

    @Inject
    public DeliveriesExport(WebhookDeliveryQueries queries) {
        super("/webhooks/deliveries", "webhook-deliveries", COLUMNS);
        this.queries = queries;
    }

    @Override
    public Part<WebhookDeliveryRow> rows(ListState state, String position, int limit) {
        return queries.deliveries(DeliveryListView.filter(state), state.place(position, limit));
    }
}
