package org.creatorconnect.merge.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.query.MergeOutlook;
import org.creatorconnect.merge.query.MergeOutlooks;
import org.creatorconnect.merge.query.MergeQueries;
import org.creatorconnect.merge.query.MergeRow;
import org.creatorconnect.merge.service.AffiliateMerges;
import org.creatorconnect.merge.service.MergeDecisions;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** One merge: what will happen by it or happened, for whoever decides. */
@Named("mergeView")
@RequestScoped
public class MergeView {

    private final Address address;
    private final MergeQueries queries;
    private final MergeOutlooks outlooks;
    private final AffiliateMerges merges;
    private final MergeDecisions decisions;
    private final Notices notices;

    private @Nullable MergeRow merge;
    private @Nullable MergeOutlook outlook;

    protected MergeView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MergeView(
            Address address,
            MergeQueries queries,
            MergeOutlooks outlooks,
            AffiliateMerges merges,
            MergeDecisions decisions,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.outlooks = outlooks;
        this.merges = merges;
        this.decisions = decisions;
        this.notices = notices;
    }

    /** The merge that the address names. */
    public MergeRow getMerge() {
        if (merge == null) {
            merge = queries.get(id());
        }
        return merge;
    }

    /** What will happen; null once it was decided. */
    public @Nullable MergeOutlook getOutlook() {
        if (outlook == null && getMerge().isProposed()) {
            outlook =
                    outlooks.outlook(
                            new AffiliateId(getMerge().survivor().id()),
                            new AffiliateId(getMerge().merged().id()),
                            id());
        }
        return outlook;
    }

    /** They are one. */
    public @Nullable String confirm() {
        return act("confirmForm", "merge.confirmed", () -> decisions.confirm(id()));
    }

    /** They stay two. */
    public @Nullable String refuse() {
        return act("refuseForm", "merge.refused", () -> decisions.refuse(id()));
    }

    /** It was a mistake. */
    public @Nullable String withdraw() {
        return act("withdrawForm", "merge.withdrawn", () -> merges.withdraw(id()));
    }

    private @Nullable String act(String form, String done, Runnable useCase) {
        if (!notices.attempt(form, useCase)) {
            return null;
        }
        notices.done(done);
        return "/merges/merge.xhtml?faces-redirect=true&id=" + id().text();
    }

    private AffiliateMergeId id() {
        return new AffiliateMergeId(address.id("merge"));
    }
}
