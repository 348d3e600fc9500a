package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleRejectionReason;
import org.creatorconnect.registry.query.AffiliateProfile;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.creatorconnect.registry.service.RoleDecisions;
import org.jspecify.annotations.Nullable;

/** A role application under review. */
@Named("roleReviewView")
@RequestScoped
public class RoleReviewView {

    private final Address address;
    private final RoleApplicationQueries queries;
    private final AffiliateQueries affiliates;
    private final RoleDecisions decisions;
    private final Notices notices;
    private final RegistryWords words;

    private @Nullable RoleApplicationRow application;
    private @Nullable AffiliateProfile applicant;
    private @Nullable List<ChannelRow> channels;
    private @Nullable RoleRejectionReason reasonCode;

    protected RoleReviewView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public RoleReviewView(
            Address address,
            RoleApplicationQueries queries,
            AffiliateQueries affiliates,
            RoleDecisions decisions,
            Notices notices,
            RegistryWords words) {
        this.address = address;
        this.queries = queries;
        this.affiliates = affiliates;
        this.decisions = decisions;
        this.notices = notices;
        this.words = words;
    }

    /** The application that the address names. */
    public RoleApplicationRow getApplication() {
        if (application == null) {
            application = queries.application(id());
        }
        return application;
    }

    public AffiliateProfile getApplicant() {
        if (applicant == null) {
            applicant = affiliates.profile(applicantId());
        }
        return applicant;
    }

    /** The applicant's channels. */
    public List<ChannelRow> getChannels() {
        if (channels == null) {
            channels = affiliates.channels(applicantId());
        }
        return channels;
    }

    public boolean isOpen() {
        return getApplication().isOpen();
    }

    /** Approves: the applicant has the role from now on. */
    public @Nullable String approve() {
        return decide("registry.approved", () -> decisions.approve(id()));
    }

    /** Rejects, with the chosen reason. */
    public @Nullable String reject() {
        return decide("registry.rejected", () -> decisions.reject(id(), reasonCode));
    }

    public List<RoleRejectionReason> getReasons() {
        return List.of(RoleRejectionReason.values());
    }

    public @Nullable RoleRejectionReason getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable RoleRejectionReason reasonCode) {
        this.reasonCode = reasonCode;
    }

    private @Nullable String decide(String done, Runnable decision) {
        String name = getApplication().displayName();
        String role = words.role(getApplication().role());
        if (!notices.attempt("rejectForm", decision)) {
            return null;
        }
        notices.done(done, name, role);
        return "/role-applications/list.xhtml?faces-redirect=true&status=APPLIED";
    }

    private AffiliateId applicantId() {
        return new AffiliateId(getApplication().affiliateId());
    }

    private RoleApplicationId id() {
        return new RoleApplicationId(address.id("role application"));
    }
}
