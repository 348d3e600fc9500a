package org.creatorconnect.link.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.link.service.GivenLink;
import org.creatorconnect.link.service.LinkMaking;
import org.creatorconnect.link.service.LinkTargets;
import org.creatorconnect.link.service.MadeLink;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** Making a link from a pasted address, for one of the reader's channels or for anywhere. */
@Named("linkForm")
@RequestScoped
public class LinkForm {

    private static final String FIELD = "link:targetUrl";

    private final LinkMaking links;
    private final LinkTargets targets;
    private final ChannelChoices channels;
    private final Address address;
    private final Notices notices;

    private @Nullable String targetUrl;
    private @Nullable String sub1;
    private @Nullable String channel;
    private @Nullable MadeLink made;

    protected LinkForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public LinkForm(
            LinkMaking links,
            LinkTargets targets,
            ChannelChoices channels,
            Address address,
            Notices notices) {
        this.links = links;
        this.targets = targets;
        this.channels = channels;
        this.address = address;
        this.notices = notices;
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
                        channel,
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

    /** The id of the channel in which it is shared; empty for anywhere. */
    public String getChannel() {
        return channel == null ? address.value("channel").orElseGet(this::usual) : channel;
    }

    /** A task says by itself in which community it is done. */
    private String usual() {
        return address.value("task").isPresent() ? "" : channels.usual();
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel == null ? "" : channel;
    }

    public @Nullable String getSub1() {
        return sub1;
    }

    public void setSub1(@Nullable String sub1) {
        this.sub1 = sub1;
    }
}
