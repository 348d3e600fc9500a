package org.creatorconnect.submission.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.creatorconnect.foundation.provider.PublicWeb;
import org.creatorconnect.foundation.provider.PublicWeb.Page;
import org.creatorconnect.foundation.provider.PublicWebUnreachable;
import org.creatorconnect.submission.Sighting;

/**
 * Reads the page over HTTP, as anybody could: without cookies, from the public internet only, with
 * a few redirects. It never tells the creator more than whether a page is there, so it is of no use
 * for looking around.
 */
@ApplicationScoped
public class HttpContentProbe {

    private static final int REDIRECTS = 3;
    private static final int FOUND = 200;

    /** Request timeout, too early, too many requests. */
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);

    private final PublicWeb web;

    protected HttpContentProbe() {
        this(null);
    }

    @Inject
    public HttpContentProbe(PublicWeb web) {
        this.web = web;
    }

    Sighting look(String url, String disclosureRule) {
        Page page = read(url);
        if (page.status() == FOUND) {
            return seen(PageText.of(page.text(), url), disclosureRule);
        }
        if (page.status() >= 500 || BUSY.contains(page.status())) {
            throw new ContentOutOfReach("it answers " + page.status());
        }
        return Sighting.GONE;
    }

    private Page read(String url) {
        try {
            return web.read(URI.create(url), REDIRECTS);
        } catch (PublicWebUnreachable unreachable) {
            throw new ContentOutOfReach(unreachable.getMessage());
        }
    }

    /** What the page says counts; only when the mark is not there its embedding is asked too. */
    private Sighting seen(PageText page, String disclosureRule) {
        PageText text = page.mentions(disclosureRule) ? page : page.with(embedded(page));
        return new Sighting(true, text.mentions(disclosureRule), text.hash());
    }

    private List<String> embedded(PageText page) {
        return page.embedding().map(this::embedded).orElse(List.of());
    }

    /** It only adds to a page that was read, so when it cannot be read nothing is missing. */
    private List<String> embedded(String address) {
        try {
            Page embedded = web.read(URI.create(address), REDIRECTS);
            return embedded.status() == FOUND ? JsonTexts.of(embedded.text()) : List.of();
        } catch (PublicWebUnreachable | IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
