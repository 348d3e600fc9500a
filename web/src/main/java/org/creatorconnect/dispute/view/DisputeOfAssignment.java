package org.creatorconnect.dispute.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.dispute.query.DisputeFilter;
import org.creatorconnect.dispute.query.DisputeQueries;
import org.creatorconnect.dispute.query.DisputeRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** The dispute about the assignment that the address names, for its page. */
@Named("disputeOfAssignment")
@RequestScoped
public class DisputeOfAssignment {

    private final Address address;
    private final DisputeQueries queries;
    private @Nullable List<DisputeRow> found;

    protected DisputeOfAssignment() {
        this(null, null);
    }

    @Inject
    public DisputeOfAssignment(Address address, DisputeQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** Null when its rejection was not disputed. */
    public @Nullable DisputeRow getDispute() {
        if (found == null) {
            DisputeFilter filter = DisputeFilter.about(address.id("assignment"));
            found = queries.disputes(filter, Place.start(1)).rows();
        }
        return found.isEmpty() ? null : found.get(0);
    }
}
