package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.service.Channels;
import org.creatorconnect.channel.service.NewChannel;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** The form by which a creator names a channel. */
@Named("channelForm")
@RequestScoped
public class ChannelForm {

    private final Channels channels;
    private final Callers callers;
    private final Notices notices;

    private @Nullable String platform;
    private @Nullable String url;
    private boolean community;
    private @Nullable ChannelId added;

    protected ChannelForm() {
        this(null, null, null);
    }

    @Inject
    public ChannelForm(Channels channels, Callers callers, Notices notices) {
        this.channels = channels;
        this.callers = callers;
        this.notices = notices;
    }

    /** Adds the channel and goes on to its proof. */
    public @Nullable String add() {
        AffiliateId self = new AffiliateId(callers.current().affiliateId().orElseThrow());
        NewChannel given = new NewChannel(platform, url, community);
        if (!notices.attempt("channel", () -> added = channels.add(self, given)) || added == null) {
            return null;
        }
        notices.done("registry.channelAdded");
        return "/channels/proof.xhtml?faces-redirect=true&id=" + added.text();
    }

    public @Nullable String getPlatform() {
        return platform;
    }

    public void setPlatform(@Nullable String platform) {
        this.platform = platform;
    }

    public @Nullable String getUrl() {
        return url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public boolean isCommunity() {
        return community;
    }

    public void setCommunity(boolean community) {
        this.community = community;
    }
}
