package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.query.ChannelRow;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.query.AffiliateProfile;
import org.creatorconnect.registry.query.AffiliateQueries;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.jspecify.annotations.Nullable;

/** What a creator knows about themselves: who they are, their channels, their roles. */
@Named("profileView")
@RequestScoped
public class ProfileView {

    private final Callers callers;
    private final AffiliateQueries queries;
    private final RoleApplicationQueries applications;
    private final PlatformQueries platforms;

    private @Nullable Caller caller;
    private @Nullable AffiliateProfile profile;
    private @Nullable List<ChannelRow> channels;
    private @Nullable List<RoleApplicationRow> roleApplications;

    protected ProfileView() {
        this(null, null, null, null);
    }

    @Inject
    public ProfileView(
            Callers callers,
            AffiliateQueries queries,
            RoleApplicationQueries applications,
            PlatformQueries platforms) {
        this.callers = callers;
        this.queries = queries;
        this.applications = applications;
        this.platforms = platforms;
    }

    /** A merchant's user goes on to the merchant's own page. */
    public @Nullable String leave() {
        return caller().merchantId()
                .map(id -> "/merchants/detail.xhtml?faces-redirect=true&id=" + id)
                .orElse(null);
    }

    public boolean isJoined() {
        return caller().affiliateId().isPresent();
    }

    /** The caller as an affiliate. */
    public AffiliateProfile getAffiliate() {
        if (profile == null) {
            profile = queries.profile(id().orElseThrow());
        }
        return profile;
    }

    /** The caller's channels. */
    public List<ChannelRow> getChannels() {
        if (channels == null) {
            channels = queries.channels(id().orElseThrow());
        }
        return channels;
    }

    /** What the caller applied for, newest first. */
    public List<RoleApplicationRow> getApplications() {
        if (roleApplications == null) {
            roleApplications = applications.of(id().orElseThrow());
        }
        return roleApplications;
    }

    /** Whether the caller has the role. */
    public boolean holds(String role) {
        return getAffiliate().row().roles().contains(AffiliateRole.valueOf(role));
    }

    /** Whether an application for the role waits for a reviewer. */
    public boolean awaits(String role) {
        return getApplications().stream()
                .anyMatch(row -> row.isOpen() && row.role() == AffiliateRole.valueOf(role));
    }

    /** The most followers on one verified channel. */
    public long getFollowers() {
        Long followers = getAffiliate().row().followers();
        return followers == null ? 0 : followers;
    }

    /** How many followers an influencer needs on one verified channel. */
    public long getThreshold() {
        return applications.followerThreshold();
    }

    public boolean isCommunityVerified() {
        return getChannels().stream().anyMatch(row -> row.community() && row.isVerified());
    }

    /** The platforms on which one can have channels. */
    public List<Choice> getPlatforms() {
        return platforms.platforms().stream()
                .map(platform -> new Choice(platform.code(), platform.name()))
                .toList();
    }

    private Optional<AffiliateId> id() {
        return caller().affiliateId().map(AffiliateId::new);
    }

    private Caller caller() {
        if (caller == null) {
            caller = callers.current();
        }
        return caller;
    }
}
