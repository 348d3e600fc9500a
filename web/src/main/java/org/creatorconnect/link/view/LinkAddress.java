package org.creatorconnect.link.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.link.service.ShortLinks;

/** The address under which a link is shared, for pages. */
@Named("linkAddress")
@ApplicationScoped
public class LinkAddress {

    private final ShortLinks links;

    protected LinkAddress() {
        this(null);
    }

    @Inject
    public LinkAddress(ShortLinks links) {
        this.links = links;
    }

    public String of(String code) {
        return links.address(code);
    }
}
