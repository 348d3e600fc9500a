package org.creatorconnect.link.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.link.query.LinkFilter;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.link.service.GivenLink;
import org.creatorconnect.link.service.LinkMaking;
import org.creatorconnect.link.service.LinkTargets;
import org.creatorconnect.link.service.MadeLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** An affiliate's links, and making a new one from a pasted address. */
@Named("linkListView")
@RequestScoped
public class LinkListView extends ListView<LinkRow> {

    private static final String FIELD = "link:targetUrl";

    private final LinkQueries queries;
    private final LinkMaking links;
    private final LinkTargets targets;
    private final Address address;
    private final Notices notices;
    private @Nullable String targetUrl;
    private @Nullable String sub1;
    private @Nullable MadeLink made;

    protected LinkListView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LinkListView(
            LinkQueries queries,
            LinkMaking links,
            LinkTargets targets,
            ListState list,
            Address address,
            Notices notices) {
        super(list);
        this.queries = queries;
        this.links = links;
        this.targets = targets;
        this.address = address;
        this.notices = notices;
    }

    @Override
    protected Part<LinkRow> read(Place place) {
        return queries.links(filter(list()), place);
    }

    @Override
    protected Total count() {
        return queries.total(filter(list()));
    }

    static LinkFilter filter(ListState list) {
        return new LinkFilter(list.search().orElse(""), list.period("made"));
    }

    /** Makes a link to the pasted page and shows it with its rate. */
    public @Nullable String make() {
        Optional<String> merchant = merchant();
        Optional<String> task = address.value("task");
        if (merchant.isEmpty() && task.isEmpty()) {
            notices.wrong(FIELD, "links.unknownPage");
            return null;
        }
        GivenLink given =
                new GivenLink(
                        targetUrl,
                        merchant.orElse(null),
                        task.orElse(null),
                        sub1,
                        null,
                        null,
                        null,
                        null);
        boolean done = notices.attempt("link", () -> made = links.make(given));
        if (!done || made == null) {
            return null;
        }
        notices.done("links.done", made.shortUrl());
        return "/links/detail.xhtml?faces-redirect=true&id=" + made.id().text();
    }

    /** The merchant that the address names counts for the page that it names, not for another. */
    private Optional<String> merchant() {
        return address.value("merchant")
                .filter(named -> address.value("url").map(this::isAsGiven).orElse(true))
                .or(
                        () ->
                                Optional.ofNullable(targetUrl)
                                        .flatMap(targets::merchant)
                                        .map(MerchantId::text));
    }

    private boolean isAsGiven(String url) {
        return targetUrl == null || url.equals(targetUrl.strip());
    }

    public @Nullable String getTargetUrl() {
        return targetUrl == null ? address.value("url").orElse(null) : targetUrl;
    }

    public void setTargetUrl(@Nullable String targetUrl) {
        this.targetUrl = targetUrl;
    }

    public @Nullable String getSub1() {
        return sub1;
    }

    public void setSub1(@Nullable String sub1) {
        this.sub1 = sub1;
    }
}
