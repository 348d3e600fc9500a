package org.creatorconnect.registry.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
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
import org.creatorconnect.registry.query.InfluencerFooting;
import org.creatorconnect.registry.query.RoleApplicationQueries;
import org.creatorconnect.registry.query.RoleApplicationRow;
import org.creatorconnect.registry.service.RoleGates;
import org.jspecify.annotations.Nullable;

/** What a creator knows about themselves: who they are, their channels, their roles. */
@Named("profileView")
@RequestScoped
public class ProfileView {

    private final Callers callers;
    private final AffiliateQueries queries;
    private final RoleApplicationQueries applications;
    private final PlatformQueries platforms;
    private final InstantSource clock;

    private @Nullable Caller caller;
    private @Nullable AffiliateProfile profile;
    private @Nullable List<ChannelRow> channels;
    private @Nullable InfluencerFooting footing;
    private @Nullable Optional<RoleGates.Nearest> nearest;
    private @Nullable List<RoleApplicationRow> roleApplications;

    protected ProfileView() {
        this(null, null, null, null, null);
    }

    @Inject
    public ProfileView(
            Callers callers,
            AffiliateQueries queries,
            RoleApplicationQueries applications,
            PlatformQueries platforms,
            InstantSource clock) {
        this.callers = callers;
        this.queries = queries;
        this.applications = applications;
        this.platforms = platforms;
        this.clock = clock;
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

    /** How firmly the caller stands as an influencer. */
    public InfluencerFooting getFooting() {
        if (footing == null) {
            footing = queries.footing(id().orElseThrow());
        }
        return footing;
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

    /** From when on the caller can apply for the role again; null when that is now. */
    public @Nullable Instant againAt(String role) {
        return getApplications().stream()
                .filter(row -> row.role() == AffiliateRole.valueOf(role))
                .map(RoleApplicationRow::againAt)
                .filter(Objects::nonNull)
                .filter(again -> again.isAfter(clock.instant()))
                .findFirst()
                .orElse(null);
    }

    /** The followers of the verified channel that is nearest to an influencer's. */
    public long getFollowers() {
        return nearest().map(RoleGates.Nearest::followers).orElse(0L);
    }

    /** How many followers an influencer needs there. */
    public long getThreshold() {
        return nearest()
                .map(RoleGates.Nearest::threshold)
                .orElseGet(applications::followerThreshold);
    }

    private Optional<RoleGates.Nearest> nearest() {
        if (nearest == null) {
            nearest = id().map(applications::nearest);
        }
        return nearest;
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
