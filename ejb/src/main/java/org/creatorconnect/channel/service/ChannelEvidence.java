package org.creatorconnect.channel.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelReview;
import org.creatorconnect.channel.ChannelReviewId;
import org.creatorconnect.channel.ChannelReviewKind;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.channel.Picture;
import org.creatorconnect.foundation.WebAddress;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** A creator shows a reviewer that a channel is theirs, where nothing can be read from outside. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class ChannelEvidence {

    private final ChannelRepository channels;
    private final ChannelReviewRepository reviews;
    private final Callers callers;
    private final Content content;
    private final ReviewOpening opening;
    private final InstantSource clock;

    protected ChannelEvidence() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ChannelEvidence(
            ChannelRepository channels,
            ChannelReviewRepository reviews,
            Callers callers,
            Content content,
            ReviewOpening opening,
            InstantSource clock) {
        this.channels = channels;
        this.reviews = reviews;
        this.callers = callers;
        this.content = content;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * Shows a link and, if there is one, a picture; a reviewer decides within seven days.
     *
     * @param picture its bytes; PNG, JPEG or WebP of at most 5 MiB
     * @throws NotFound when the channel is not the caller's
     * @throws StateForbids when evidence waits already, or no valid code was issued
     * @throws ChannelHeld when somebody else has proved to own the channel, and their proof stands
     * @throws ValidationFailed when something is missing, or the picture is none
     */
    public ChannelReviewId show(
            ChannelId id, @Nullable ShownEvidence shown, Optional<byte[]> picture) {
        Channel channel = channels.lock(id);
        if (!callers.current().isAffiliate(channel.affiliateId().value())) {
            throw new NotFound("channel");
        }
        String code = requireOpen(channel);
        content.require(shown);
        WebAddress link =
                WebAddress.parse(shown.link())
                        .filter(address -> address.isWeb() && !address.hasUser())
                        .orElseThrow(
                                () ->
                                        ValidationFailed.of(
                                                "link", "must be a web address such as https://…"));
        Optional<Picture> read =
                picture.map(
                        bytes ->
                                Picture.of(bytes)
                                        .orElseThrow(
                                                () ->
                                                        ValidationFailed.of(
                                                                "picture",
                                                                "must be PNG, JPEG or WebP of at"
                                                                        + " most 5 MiB")));
        String note = shown.note() == null ? "" : shown.note().strip();
        ChannelReviewId review =
                opening.evidence(
                        channel,
                        shown.followers(),
                        new ChannelReview.Evidence(link.toString(), note, code));
        read.ifPresent(kept -> reviews.keep(review, kept));
        return review;
    }

    private String requireOpen(Channel channel) {
        Instant now = clock.instant();
        channels.heldElsewhere(channel)
                .flatMap(channels::find)
                .filter(other -> other.status() == ChannelStatus.VERIFIED)
                .ifPresent(
                        other -> {
                            throw new ChannelHeld(other.isCommunity());
                        });
        if (reviews.isOpen(channel.id(), ChannelReviewKind.EVIDENCE)) {
            throw new StateForbids("Evidence waits for a reviewer", "shown again");
        }
        return channel.code()
                .filter(
                        code ->
                                channel.codeExpiresAt()
                                        .filter(end -> !now.isAfter(end))
                                        .isPresent())
                .orElseThrow(
                        () ->
                                new StateForbids(
                                        "The channel has no valid code", "shown to anybody"));
    }
}
