package org.creatorconnect.channel.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.foundation.provider.PeoplesLooks;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.provider.PublicWeb.Page;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;

/**
 * Opens the channel's public page. The code is looked for in its text, the followers in the
 * interaction counter that platforms publish in their structured data (schema.org {@code
 * userInteractionCount}); a page that publishes none shows no followers.
 */
@ApplicationScoped
public class HttpChannelProbe {

    private static final Pattern FOLLOWERS =
            Pattern.compile("\"userInteractionCount\"\\s*:\\s*\"?(\\d{1,12})");

    /** A redirect could lead to a page of whoever claims the channel. */
    private static final int NO_REDIRECTS = 0;

    private static final int FOUND = 200;

    private final PublicWeb web;
    private final PeoplesLooks people;

    protected HttpChannelProbe() {
        this(null, null);
    }

    @Inject
    public HttpChannelProbe(PublicWeb web, PeoplesLooks people) {
        this.web = web;
        this.people = people;
    }

    ChannelSighting look(Channel channel, String code) {
        try {
            URI address = URI.create(channel.address().url());
            Page page = people.take(() -> web.read(address, NO_REDIRECTS));
            if (page.status() != FOUND) {
                throw new ChannelUnreachable("it answers with status " + page.status());
            }
            Matcher followers = FOLLOWERS.matcher(page.text());
            long count = followers.find() ? Long.parseLong(followers.group(1)) : 0;
            return new ChannelSighting(count, page.text().contains(code));
        } catch (PublicWebUnreachable unreachable) {
            throw new ChannelUnreachable(unreachable.getMessage());
        } catch (IllegalArgumentException noAddress) {
            throw new ChannelUnreachable("it is not an address of the public web");
        }
    }
}
