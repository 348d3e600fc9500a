package org.creatorconnect.order.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorconnect.click.ClickId;
import org.creatorconnect.click.service.ClickIds;
import org.creatorconnect.link.LinkRepository;
import org.creatorconnect.order.OrderContent;

/** Finds what orders name that may have brought them. */
@ApplicationScoped
public class OrderAttribution {

    private final ClickIds clickIds;
    private final LinkRepository links;

    protected OrderAttribution() {
        this(null, null);
    }

    @Inject
    public OrderAttribution(ClickIds clickIds, LinkRepository links) {
        this.clickIds = clickIds;
        this.links = links;
    }

    /** What these orders name; one query for all. */
    OrderTouches touches(Collection<OrderContent> orders) {
        Map<String, ClickId> clicks = new HashMap<>();
        for (OrderContent order : orders) {
            order.clickId()
                    .ifPresent(
                            given ->
                                    clickIds.read(given)
                                            .ifPresent(click -> clicks.put(given, click)));
        }
        return new OrderTouches(
                clicks,
                links.owners(
                        clicks.values().stream().map(ClickId::link).collect(Collectors.toSet())));
    }
}
