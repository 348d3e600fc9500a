package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.audit.query.AuditFilter;
import org.creatorconnect.audit.query.AuditQueries;
import org.creatorconnect.audit.query.AuditRow;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateStatus;
import org.creatorconnect.registry.query.AffiliateProfile;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.jspecify.annotations.Nullable;

/** One affiliate, as the staff sees them. */
@Named("affiliateView")
@RequestScoped
public class AffiliateView {

    private static final int MOST_EVENTS = 50;

    private final Address address;
    private final AffiliateQueries queries;
    private final RoleApplicationQueries applications;
    private final AuditQueries audit;

    private @Nullable AffiliateProfile profile;
    private @Nullable List<ChannelRow> channels;
    private @Nullable List<RoleApplicationRow> roleApplications;
    private @Nullable List<AuditRow> history;

    protected AffiliateView() {
        this(null, null, null, null);
    }

    @Inject
    public AffiliateView(
            Address address,
            AffiliateQueries queries,
            RoleApplicationQueries applications,
            AuditQueries audit) {
        this.address = address;
        this.queries = queries;
        this.applications = applications;
        this.audit = audit;
    }

    /** The affiliate that the address names. */
    public AffiliateProfile getAffiliate() {
        if (profile == null) {
            profile = queries.profile(id());
        }
        return profile;
    }

    /** Their channels. */
    public List<ChannelRow> getChannels() {
        if (channels == null) {
            channels = queries.channels(id());
        }
        return channels;
    }

    /** What they applied for, newest first. */
    public List<RoleApplicationRow> getApplications() {
        if (roleApplications == null) {
            roleApplications = applications.of(id());
        }
        return roleApplications;
    }

    /** What was done to the affiliate, newest first, as sealed in the audit trail. */
    public List<AuditRow> getHistory() {
        if (history == null) {
            history = audit.entries(AuditFilter.of(id().text()), Place.start(MOST_EVENTS)).rows();
        }
        return history;
    }

    public boolean isActive() {
        return getAffiliate().row().status() == AffiliateStatus.ACTIVE;
    }

    public boolean isBanned() {
        return getAffiliate().row().status() == AffiliateStatus.BANNED;
    }

    private AffiliateId id() {
        return new AffiliateId(address.id("affiliate"));
    }
}
