package org.creatorconnect.link.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.query.LinkQueries;
import org.creatorconnect.link.query.LinkRow;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** One link: what to share, which rate it earns, what it brought. */
@Named("linkDetailView")
@RequestScoped
public class LinkDetailView {

    private final Address address;
    private final LinkQueries queries;
    private final Settings settings;
    private @Nullable LinkRow link;

    protected LinkDetailView() {
        this(null, null, null);
    }

    @Inject
    public LinkDetailView(Address address, LinkQueries queries, Settings settings) {
        this.address = address;
        this.queries = queries;
        this.settings = settings;
    }

    /** The link that the address names. */
    public LinkRow getLink() {
        if (link == null) {
            link = queries.link(new LinkId(address.id("link")));
        }
        return link;
    }

    /** The sub-ids that were given, in their order. */
    public String getSubIds() {
        List<String> given = getLink().subIds();
        return given.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** How many days before it a cut of the rate is told. */
    public long getNoticeDays() {
        return settings.rateCutNotice().toDays();
    }
}
