package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.service.RoleApplications;
import org.jspecify.annotations.Nullable;

/** The forms by which a creator applies for further roles. */
@Named("roleForm")
@RequestScoped
public class RoleForm {

    private final RoleApplications applications;
    private final Callers callers;
    private final Notices notices;
    private final RegistryWords words;

    private @Nullable String agency;
    private @Nullable String community;

    protected RoleForm() {
        this(null, null, null, null);
    }

    @Inject
    public RoleForm(
            RoleApplications applications, Callers callers, Notices notices, RegistryWords words) {
        this.applications = applications;
        this.callers = callers;
        this.notices = notices;
        this.words = words;
    }

    /** Decided at once, by the followers. */
    public @Nullable String applyAsInfluencer() {
        return apply(AffiliateRole.INFLUENCER, "", "registry.roleGranted");
    }

    public @Nullable String applyAsGroupOwner() {
        return apply(AffiliateRole.GROUP_OWNER, orEmpty(community), "registry.roleApplied");
    }

    public @Nullable String applyAsAgency() {
        return apply(AffiliateRole.MCN, orEmpty(agency), "registry.roleApplied");
    }

    private @Nullable String apply(AffiliateRole role, String statement, String done) {
        AffiliateId self = new AffiliateId(callers.current().affiliateId().orElseThrow());
        if (!notices.attempt(() -> applications.apply(self, () -> role, statement))) {
            return null;
        }
        notices.done(done, words.role(role));
        return "/profile.xhtml?faces-redirect=true";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Who the agency is, and who can be asked about it. */
    public @Nullable String getAgency() {
        return agency;
    }

    public void setAgency(@Nullable String agency) {
        this.agency = agency;
    }

    /** What the group is about. */
    public @Nullable String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community;
    }
}
