package org.creatorconnect.foundation.provider;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import org.creatorconnect.foundation.Settings;

/**
 * Sends messages to addresses that somebody else names, behind the same guard as {@link PublicWeb}
 * and beside it: with connections of their own, so that receivers who are slow take none from the
 * people and deadlines that look at pages. Whoever sends keeps to {@link #AT_ONCE}. A receiver has
 * 15 seconds; of its answer 4 KiB are read, and where it leads on is not followed.
 */
@ApplicationScoped
public class PublicPosts {

    /** How many are sent at once at most. */
    public static final int AT_ONCE = 16;

    private final PublicWeb web;

    protected PublicPosts() {
        this.web = new PublicWeb();
    }

    @Inject
    public PublicPosts(Settings settings) {
        this.web = new PublicWeb(settings, WebLimits.POSTS);
    }

    @Resource
    void setWatch(ManagedScheduledExecutorService watch) {
        web.setWatch(watch);
    }

    /**
     * Sends a message.
     *
     * @throws PublicWebUnreachable when the address is not one of the public web, or does not
     *     answer in time
     */
    public PublicWeb.Page post(WebCall call) {
        return web.call(call);
    }

    /**
     * Looks whether messages may go to an address, so far as that is known: a host that has no
     * address at present may have one when something is sent.
     *
     * @throws PublicWebUnreachable when it is not an address of the public web
     */
    public void requirePublic(URI address) {
        web.requirePublic(address);
    }

    /** Whether the operator lets messages to this private host through. */
    public boolean isException(URI address) {
        return web.isException(address);
    }

    @PreDestroy
    void close() throws IOException {
        web.close();
    }
}
