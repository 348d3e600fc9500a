package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.creatorconnect.discovery.query.CreatorQueries;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** The creator who was found and is invited, if the address names one. */
@Named("invitedCreator")
@RequestScoped
public class InvitedCreator {

    private final Address address;
    private final CreatorQueries queries;

    private @Nullable CreatorRow row;

    protected InvitedCreator() {
        this(null, null);
    }

    @Inject
    public InvitedCreator(Address address, CreatorQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** Who it is; null when nobody was chosen. */
    public @Nullable CreatorRow getRow() {
        Optional<String> chosen = address.value("creator");
        if (row == null && chosen.isPresent()) {
            row = queries.creator(AffiliateId.parse(chosen.get()));
        }
        return row;
    }
}
