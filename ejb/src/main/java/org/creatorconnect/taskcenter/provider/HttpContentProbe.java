package org.creatorconnect.taskcenter.provider;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.creatorconnect.platform.provider.PublicWeb;
import org.creatorconnect.platform.provider.PublicWeb.Page;
import org.creatorconnect.platform.provider.PublicWebUnreachable;
import org.creatorconnect.taskcenter.Sighting;

/**
 * Reads the page over HTTP, as anybody could: without cookies, from the public internet only, with
 * a few redirects. It never tells the creator more than whether a page is there, so it is of no use
 * for looking around.
 */
@ApplicationScoped
public class HttpContentProbe {

    private static final System.Logger LOG = System.getLogger(HttpContentProbe.class.getName());
    private static final int REDIRECTS = 3;
    private static final int FOUND = 200;

    private final PublicWeb web;

    protected HttpContentProbe() {
        this(null);
    }

    @Inject
    public HttpContentProbe(PublicWeb web) {
        this.web = web;
    }

    Sighting look(String url, String disclosureRule) {
        try {
            Page page = web.read(URI.create(url), REDIRECTS);
            return page.status() == FOUND
                    ? seen(PageText.of(page.text()), disclosureRule)
                    : Sighting.GONE;
        } catch (PublicWebUnreachable | IllegalArgumentException unreachable) {
            LOG.log(DEBUG, "content not reachable: {0}", unreachable.getMessage());
            return Sighting.GONE;
        }
    }

    private static Sighting seen(PageText text, String disclosureRule) {
        return new Sighting(true, text.mentions(disclosureRule), text.hash());
    }
}
