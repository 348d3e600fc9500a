package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.channel.query.ChannelProofRow;
import org.creatorconnect.channel.query.ChannelQueries;
import org.creatorconnect.channel.query.ChannelReviewRow;
import org.creatorconnect.channel.query.LookRow;
import org.creatorconnect.channel.service.ChannelVerification;
import org.creatorconnect.channel.service.ProofVerdict;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** Proving step by step that a channel is one's own. */
@Named("channelProofView")
@RequestScoped
public class ChannelProofView {

    private final Address address;
    private final ChannelQueries queries;
    private final ChannelVerification verification;
    private final Notices notices;
    private final Formats formats;
    private final InstantSource clock;

    private @Nullable ChannelProofRow channel;
    private @Nullable List<ProofWay> ways;
    private @Nullable List<LookRow> looks;
    private @Nullable List<ChannelReviewRow> reviews;
    private @Nullable ProofVerdict verdict;

    protected ChannelProofView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelProofView(
            Address address,
            ChannelQueries queries,
            ChannelVerification verification,
            Notices notices,
            Formats formats,
            InstantSource clock) {
        this.address = address;
        this.queries = queries;
        this.verification = verification;
        this.notices = notices;
        this.formats = formats;
        this.clock = clock;
    }

    /** The channel that the address names, with its code while that counts. */
    public ChannelProofRow getChannel() {
        if (channel == null) {
            channel = queries.proof(id());
        }
        return channel;
    }

    /** Whether there is a code that counts now. */
    public boolean isCodeValid() {
        ChannelProofRow row = getChannel();
        return row.code() != null
                && row.codeExpiresAt() != null
                && !clock.instant().isAfter(row.codeExpiresAt());
    }

    /** How many looks are left within the hour. */
    public int getLooksLeft() {
        return getChannel().looksLeft(clock.instant());
    }

    /** The ways that lead to the channel, the best first. */
    public List<ProofWay> getWays() {
        if (ways == null) {
            ways = queries.ways(id());
        }
        return ways;
    }

    /** Whether the records of the website's name can prove it. */
    public boolean isNamed() {
        return getWays().contains(ProofWay.DNS);
    }

    /** What each way saw when it looked last. */
    public List<LookRow> getLooks() {
        if (looks == null) {
            looks = queries.looks(id());
        }
        return looks;
    }

    /** The latest that reviewers had to see, newest first. */
    public List<ChannelReviewRow> getReviews() {
        if (reviews == null) {
            reviews = queries.reviews(id());
        }
        return reviews;
    }

    /** Whether evidence waits for a reviewer. */
    public boolean isShown() {
        return getReviews().stream().anyMatch(row -> row.isOpen() && row.isEvidence());
    }

    /** Issues a new code. */
    public @Nullable String issue() {
        if (!notices.attempt(() -> verification.issueCode(id()))) {
            return null;
        }
        notices.done("registry.codeIssued");
        return again();
    }

    /** Looks for the code on the channel. */
    public @Nullable String verify() {
        boolean looked = notices.attempt(() -> verdict = verification.verify(id()));
        channel = null;
        looks = null;
        if (!looked || verdict == null) {
            return null;
        }
        if (!getChannel().isVerified() && !verdict.verified()) {
            notices.refused("registry.codeNotSeen");
            return null;
        }
        notices.done(
                verdict.followers() == null
                        ? "registry.channelProvedUncounted"
                        : "registry.channelProved",
                verdict.followers() == null ? "" : formats.count(verdict.followers()));
        return "/profile.xhtml?faces-redirect=true";
    }

    private String again() {
        return "/channels/proof.xhtml?faces-redirect=true&id=" + id().text();
    }

    private ChannelId id() {
        return new ChannelId(address.id("channel"));
    }
}
