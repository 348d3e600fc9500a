package org.creatorconnect.merge.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorconnect.merge.AffiliateMergeId;
import org.creatorconnect.merge.query.MergeOutlook;
import org.creatorconnect.merge.query.MergeOutlooks;
import org.creatorconnect.merge.service.AffiliateMerges;
import org.creatorconnect.merge.service.ProposedMerge;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.AffiliateRow;
import org.jspecify.annotations.Nullable;

/** Proposing a merge: which affiliate stays, which one it takes in, what will happen, and why. */
@Named("mergeForm")
@RequestScoped
public class MergeForm {

    /** The id in the address of an affiliate's page. */
    private static final Pattern PAGE = Pattern.compile("[?&]id=([0-9a-f-]+)");

    private static final AffiliateMergeId NONE = new AffiliateMergeId(new UUID(0, 0));

    private final Address address;
    private final AffiliateQueries affiliates;
    private final MergeOutlooks outlooks;
    private final AffiliateMerges merges;
    private final Notices notices;

    private @Nullable AffiliateRow stays;
    private @Nullable AffiliateRow goes;
    private @Nullable MergeOutlook outlook;
    private @Nullable String reason;

    protected MergeForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public MergeForm(
            Address address,
            AffiliateQueries affiliates,
            MergeOutlooks outlooks,
            AffiliateMerges merges,
            Notices notices) {
        this.address = address;
        this.affiliates = affiliates;
        this.outlooks = outlooks;
        this.merges = merges;
        this.notices = notices;
    }

    /** Whether the address names both, so that what will happen can be told. */
    public boolean isBoth() {
        return address.value("merged").filter(text -> !text.isBlank()).isPresent();
    }

    /** The one that stays. */
    public AffiliateRow getSurvivor() {
        if (stays == null) {
            stays = affiliates.affiliate(survivor());
        }
        return stays;
    }

    /** The one that is taken in. */
    public AffiliateRow getMerged() {
        if (goes == null) {
            goes = affiliates.affiliate(merged());
        }
        return goes;
    }

    /** What will happen. */
    public MergeOutlook getOutlook() {
        if (outlook == null) {
            outlook = outlooks.outlook(survivor(), merged(), NONE);
        }
        return outlook;
    }

    /** Proposes it; somebody else decides. */
    public @Nullable String propose() {
        AffiliateMergeId[] made = new AffiliateMergeId[1];
        if (!notices.attempt(
                "proposal",
                () ->
                        made[0] =
                                merges.propose(
                                        () -> new ProposedMerge(survivor(), merged(), reason)))) {
            return null;
        }
        notices.done("merge.proposed");
        return "/merges/merge.xhtml?faces-redirect=true&id=" + made[0].text();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private AffiliateId survivor() {
        return AffiliateId.parse(address.value("survivor").orElse(""));
    }

    private AffiliateId merged() {
        String given = address.value("merged").orElse("").strip();
        Matcher page = PAGE.matcher(given);
        return AffiliateId.parse(page.find() ? page.group(1) : given);
    }
}
