package org.creatorconnect.webhook.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.creatorconnect.webhook.WebhookEvent;
import org.creatorconnect.webhook.WebhookId;
import org.creatorconnect.webhook.query.WebhookQueries;
import org.creatorconnect.webhook.query.WebhookRow;
import org.creatorconnect.webhook.service.GivenWebhook;
import org.creatorconnect.webhook.service.IssuedSecret;
import org.creatorconnect.webhook.service.Webhooks;
import org.jspecify.annotations.Nullable;

/** The form by which a webhook is added, or changed. */
@Named("webhookForm")
@RequestScoped
public class WebhookForm {

    private static final String FORM = "webhook";

    private final Address address;
    private final WebhookQueries queries;
    private final Webhooks webhooks;
    private final Notices notices;
    private final CurrentUser user;

    private @Nullable WebhookRow before;
    private @Nullable String url;
    private @Nullable List<String> events;
    private @Nullable IssuedSecret made;

    protected WebhookForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public WebhookForm(
            Address address,
            WebhookQueries queries,
            Webhooks webhooks,
            Notices notices,
            CurrentUser user) {
        this.address = address;
        this.queries = queries;
        this.webhooks = webhooks;
        this.notices = notices;
        this.user = user;
    }

    /** Whether a webhook is added that was not there before. */
    public boolean isNew() {
        return address.value("id").isEmpty();
    }

    /** The types of all events that the reader's side is told of. */
    public List<String> getChoices() {
        return WebhookEvent.choices().stream()
                .filter(event -> !event.isOfAffiliates() || user.has("affiliate"))
                .map(WebhookEvent::type)
                .toList();
    }

    /** Adds it and shows its secret, this once. */
    public void add() {
        notices.attempt(FORM, () -> made = webhooks.add(given()));
    }

    /** Changes it. */
    public @Nullable String change() {
        WebhookId id = id();
        if (!notices.attempt(FORM, () -> webhooks.change(id, given()))) {
            return null;
        }
        notices.done("webhooks.changed");
        return "/webhooks/webhook.xhtml?faces-redirect=true&id=" + id.text();
    }

    /** What was added just now; null at any other time. */
    public @Nullable String getMade() {
        return made == null ? null : made.webhook().text();
    }

    /** Its secret; null at any other time. */
    public @Nullable String getSecret() {
        return made == null ? null : made.secret();
    }

    public @Nullable String getUrl() {
        return url == null && !isNew() ? before().url() : url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public List<String> getEvents() {
        if (events == null) {
            events =
                    isNew()
                            ? List.of()
                            : before().events().stream().map(WebhookEvent::type).toList();
        }
        return events;
    }

    public void setEvents(@Nullable List<String> events) {
        this.events = events == null ? List.of() : List.copyOf(events);
    }

    private GivenWebhook given() {
        return new GivenWebhook(url == null ? "" : url, getEvents());
    }

    private WebhookRow before() {
        if (before == null) {
            before = queries.webhook(id());
        }
        return before;
    }

    private WebhookId id() {
        return new WebhookId(address.id("webhook"));
    }
}
