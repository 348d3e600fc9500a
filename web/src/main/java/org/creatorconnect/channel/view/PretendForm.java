package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.service.ChannelScripts;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** In a demo a creator has their channel show the code, for there is no real one to change. */
@Named("pretendForm")
@RequestScoped
public class PretendForm {

    private static final long MOST = 1_000_000_000_000L;

    private final Address address;
    private final ChannelScripts scripts;
    private final Settings settings;
    private final Notices notices;
    private final Formats formats;

    private @Nullable String followers = "12000";

    protected PretendForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public PretendForm(
            Address address,
            ChannelScripts scripts,
            Settings settings,
            Notices notices,
            Formats formats) {
        this.address = address;
        this.scripts = scripts;
        this.settings = settings;
        this.notices = notices;
        this.formats = formats;
    }

    /** Whether channels are scripted here. */
    public boolean isOffered() {
        return settings.isProbeScripted();
    }

    /** The channel shows the code from now on. */
    public @Nullable String pretend() {
        ChannelId id = new ChannelId(address.id("channel"));
        if (!notices.attempt("pretend", () -> scripts.pretend(id, count()))) {
            return null;
        }
        notices.done("channels.pretended");
        return "/channels/proof.xhtml?faces-redirect=true&id=" + id.text();
    }

    private long count() {
        Faults faults = formats.faults();
        faults.text("followers", followers);
        Long count = faults.wholeIfAny("followers", followers, 0, MOST);
        faults.throwIfAny();
        return count;
    }

    public @Nullable String getFollowers() {
        return followers;
    }

    public void setFollowers(@Nullable String followers) {
        this.followers = followers;
    }
}
