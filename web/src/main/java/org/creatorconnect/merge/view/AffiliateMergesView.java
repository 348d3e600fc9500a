package org.creatorconnect.merge.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.merge.query.MergeQueries;
import org.creatorconnect.merge.query.MergeRow;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Under which other names an affiliate is known, and into whom it was merged, on its page. */
@Named("affiliateMergesView")
@RequestScoped
public class AffiliateMergesView {

    private final Address address;
    private final MergeQueries queries;

    private @Nullable List<MergeRow> all;

    protected AffiliateMergesView() {
        this(null, null);
    }

    @Inject
    public AffiliateMergesView(Address address, MergeQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** Every merge of it that was confirmed or waits, the newest first. */
    public List<MergeRow> getAll() {
        if (all == null) {
            all =
                    queries.of(id()).stream()
                            .filter(row -> row.isProposed() || row.isConfirmed())
                            .toList();
        }
        return all;
    }

    /** Whether it is the one that stays. */
    public boolean isStaying(MergeRow row) {
        return row.survivor().id().equals(id().value());
    }

    private AffiliateId id() {
        return new AffiliateId(address.id("affiliate"));
    }
}
