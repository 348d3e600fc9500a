package org.creatorconnect.registry.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.list.Found;
import org.creatorconnect.registry.query.AffiliateFilter;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;

/** Affiliates, found by the name they show or the one they sign in with. */
@ApplicationScoped
public class AffiliatesFound extends Findable<AffiliateRow> {

    private final AffiliateQueries queries;

    protected AffiliatesFound() {
        this(null);
    }

    @Inject
    public AffiliatesFound(AffiliateQueries queries) {
        super("/affiliates/list", "affiliates", "users");
        this.queries = queries;
    }

    @Override
    protected Part<AffiliateRow> rows(String text, Place start) {
        return queries.affiliates(AffiliateFilter.of(text), start.in("name", false));
    }

    @Override
    protected Found found(AffiliateRow row) {
        return new Found(
                row.displayName(),
                Objects.requireNonNullElse(row.username(), ""),
                "affiliate",
                row.status(),
                page("/affiliates/detail.xhtml", row.id()));
    }
}
