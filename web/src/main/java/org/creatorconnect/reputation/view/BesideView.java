package org.creatorconnect.reputation.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.reputation.query.ReputationQueries;
import org.creatorconnect.reputation.query.TrackRecord;
import org.creatorconnect.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What is told of the other side, beside the task or the application that the address names. */
@Named("besideView")
@RequestScoped
public class BesideView {

    private final Address address;
    private final ReputationQueries queries;

    private @Nullable TrackRecord told;

    protected BesideView() {
        this(null, null);
    }

    @Inject
    public BesideView(Address address, ReputationQueries queries) {
        this.address = address;
        this.queries = queries;
    }

    /** What is told of the merchant who offers the task. */
    public TrackRecord getMerchant() {
        if (told == null) {
            told = queries.ofMerchant(new TaskId(address.id("task")));
        }
        return told;
    }

    /** What is told of the creator who asks to do it. */
    public TrackRecord getApplicant() {
        if (told == null) {
            told = queries.ofApplicant(new TaskApplicationId(address.id("task application")));
        }
        return told;
    }
}
