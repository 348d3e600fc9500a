package org.creatorconnect.channel.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.ChannelRefusalReason;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.Picture;
import org.creatorconnect.channel.query.ChannelReviewQueries;
import org.creatorconnect.channel.query.ChannelReviewRow;
import org.creatorconnect.channel.service.ChannelReviews;
import org.creatorconnect.channel.service.ReviewVerdict;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.registry.query.ThresholdQueries;
import org.creatorconnect.registry.query.ThresholdRow;
import org.jspecify.annotations.Nullable;

/** A review of a channel, with the rule beside it. */
@Named("channelReviewView")
@RequestScoped
public class ChannelReviewView {

    private static final long MOST = 1_000_000_000_000L;

    private final Address address;
    private final ChannelReviewQueries queries;
    private final ChannelReviews reviews;
    private final ThresholdQueries thresholds;
    private final Notices notices;
    private final Formats formats;

    private @Nullable ChannelReviewRow review;
    private @Nullable List<ThresholdRow> rules;
    private @Nullable String picture;
    private @Nullable String followers;
    private @Nullable ChannelRefusalReason reasonCode;

    protected ChannelReviewView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelReviewView(
            Address address,
            ChannelReviewQueries queries,
            ChannelReviews reviews,
            ThresholdQueries thresholds,
            Notices notices,
            Formats formats) {
        this.address = address;
        this.queries = queries;
        this.reviews = reviews;
        this.thresholds = thresholds;
        this.notices = notices;
        this.formats = formats;
    }

    /** The review that the address names. */
    public ChannelReviewRow getReview() {
        if (review == null) {
            review = queries.review(id());
        }
        return review;
    }

    /** What roles take there and everywhere, as it stands and stood. */
    public List<ThresholdRow> getThresholds() {
        if (rules == null) {
            List<ThresholdRow> own = thresholds.of(Optional.of(getReview().platform()));
            rules = own.isEmpty() ? thresholds.of(Optional.empty()) : own;
        }
        return rules;
    }

    /** The picture within the page itself, so that it has no address; empty when there is none. */
    public String getPicture() {
        if (picture == null) {
            picture = queries.picture(id()).map(ChannelReviewView::inPage).orElse("");
        }
        return picture;
    }

    private static String inPage(Picture shown) {
        return "data:"
                + shown.type()
                + ";base64,"
                + Base64.getEncoder().encodeToString(shown.content());
    }

    /** It is so. */
    public @Nullable String accept() {
        return decide(
                "channels.accepted",
                "acceptForm",
                () -> {
                    Faults faults = formats.faults();
                    Long seen = faults.wholeIfAny("followers", getFollowers(), 0, MOST);
                    faults.throwIfAny();
                    reviews.decide(id(), () -> new ReviewVerdict(true, seen, null));
                });
    }

    /** It is not so. */
    public @Nullable String refuse() {
        return decide(
                "channels.refused",
                "refuseForm",
                () -> reviews.decide(id(), () -> new ReviewVerdict(false, null, reasonCode)));
    }

    public List<ChannelRefusalReason> getReasons() {
        return List.of(ChannelRefusalReason.values());
    }

    /** As many as it says, until the reviewer types what they see. */
    public @Nullable String getFollowers() {
        return followers == null ? Long.toString(getReview().followers()) : followers;
    }

    public void setFollowers(@Nullable String followers) {
        this.followers = followers;
    }

    public @Nullable ChannelRefusalReason getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(@Nullable ChannelRefusalReason reasonCode) {
        this.reasonCode = reasonCode;
    }

    private @Nullable String decide(String done, String form, Runnable decision) {
        String name = getReview().displayName();
        if (!notices.attempt(form, decision)) {
            return null;
        }
        notices.done(done, name);
        return "/channel-reviews/list.xhtml?faces-redirect=true&status=OPEN";
    }

    private ChannelReviewId id() {
        return new ChannelReviewId(address.id("channel review"));
    }
}
