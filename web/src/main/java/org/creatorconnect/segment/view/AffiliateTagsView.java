package org.creatorconnect.segment.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.segment.query.TagMark;
import org.creatorconnect.segment.query.TagQueries;
import org.jspecify.annotations.Nullable;

/** The tags on the affiliate that the address names. */
@Named("affiliateTagsView")
@RequestScoped
public class AffiliateTagsView {

    private final Address address;
    private final TagQueries queries;
    private @Nullable List<TagMark> all;

    protected AffiliateTagsView() {
        this(null, null);
    }

    @Inject
    public AffiliateTagsView(Address address, TagQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** By their names. */
    public List<TagMark> getAll() {
        if (all == null) {
            all = queries.on(new AffiliateId(address.id("affiliate")));
        }
        return all;
    }
}
