package org.creatorconnect.webhook.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.webhook.Webhook;
import org.creatorconnect.webhook.query.WebhookQueries;
import org.creatorconnect.webhook.query.WebhookRow;
import org.jspecify.annotations.Nullable;

/** The webhooks of the reader's side. */
@Named("webhooksView")
@RequestScoped
public class WebhooksView {

    /** Those that go on, and as many that ended as anybody looks back at. */
    private static final int SHOWN = 50;

    private final WebhookQueries queries;
    private @Nullable List<WebhookRow> rows;

    protected WebhooksView() {
        this(null);
    }

    @Inject
    public WebhooksView(WebhookQueries queries) {
        this.queries = queries;
    }

    /** The newest first. */
    public List<WebhookRow> getRows() {
        if (rows == null) {
            rows = queries.webhooks(Place.start(SHOWN)).rows();
        }
        return rows;
    }

    /** How many have not ended. */
    public long getGoingOn() {
        return getRows().stream().filter(row -> !row.isEnded()).count();
    }

    public int getMost() {
        return Webhook.MOST;
    }

    /** Whether another can be added. */
    public boolean isRoom() {
        return getGoingOn() < Webhook.MOST;
    }
}
