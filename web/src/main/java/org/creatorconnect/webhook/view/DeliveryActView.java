package org.creatorconnect.webhook.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.service.AtOnce;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.ActView;
import org.creatorconnect.portal.list.ChosenAct;
import org.creatorconnect.webhook.WebhookDeliveryId;
import org.creatorconnect.webhook.query.WebhookDeliveryQueries;
import org.creatorconnect.webhook.query.WebhookDeliveryRow;
import org.creatorconnect.webhook.service.ReplaysAtOnce;

/** Has the chosen deliveries sent once more. */
@Named("deliveryActView")
@RequestScoped
public class DeliveryActView extends ActView<WebhookDeliveryRow> {

    private final WebhookDeliveryQueries queries;
    private final ReplaysAtOnce atOnce;

    protected DeliveryActView() {
        this(null, null, null, null, null);
    }

    @Inject
    public DeliveryActView(
            ChosenAct chosen,
            Notices notices,
            Text text,
            WebhookDeliveryQueries queries,
            ReplaysAtOnce atOnce) {
        super(chosen, notices, text);
        this.queries = queries;
        this.atOnce = atOnce;
    }

    public DeliveryAct getAct() {
        return named(DeliveryAct.class, "merchant", "affiliate");
    }

    @Override
    protected String parameter() {
        return "delivery";
    }

    @Override
    protected List<WebhookDeliveryRow> read(List<UUID> ids) {
        return queries.named(ids);
    }

    @Override
    protected UUID id(WebhookDeliveryRow row) {
        return row.id();
    }

    @Override
    public boolean fits(WebhookDeliveryRow row) {
        return row.isReplayable();
    }

    @Override
    protected List<AtOnce.Outcome> act(List<UUID> fitting) {
        return atOnce.replay(fitting.stream().map(WebhookDeliveryId::new).toList());
    }

    @Override
    protected String prospect(WebhookDeliveryRow row) {
        return text().word(fits(row) ? "webhooks.act.will" : "webhooks.act.not");
    }

    @Override
    protected String done(AtOnce.Outcome outcome) {
        return "webhooks.act.done";
    }
}
