package org.creatorconnect.channel.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelReviewRepository;
import org.creatorconnect.channel.FollowerCount;
import org.creatorconnect.channel.ProofWay;
import org.creatorconnect.channel.provider.ChannelProbes;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;

/** A creator's own channel on its way to being proved; its code is nobody else's to see. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ChannelQueries {

    private static final int MOST_COUNTS = 60;

    private final Callers callers;
    private final ChannelReviewRepository reviews;
    private final ChannelRepository channels;
    private final ChannelProbes probes;
    @PersistenceContext EntityManager entityManager;

    protected ChannelQueries() {
        this(null, null, null, null);
    }

    @Inject
    public ChannelQueries(
            Callers callers,
            ChannelReviewRepository reviews,
            ChannelRepository channels,
            ChannelProbes probes) {
        this.callers = callers;
        this.reviews = reviews;
        this.channels = channels;
        this.probes = probes;
    }

    /**
     * @throws NotFound when the channel is not the caller's
     */
    public ChannelProofRow proof(ChannelId id) {
        UUID self = callers.current().affiliateId().orElseThrow(() -> new NotFound("channel"));
        return ChannelReading_.proof(entityManager, id.value(), self).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("channel"));
    }

    /** The ways that lead to the caller's channel, the best first; people are one everywhere. */
    public List<ProofWay> ways(ChannelId id) {
        proof(id);
        return channels.find(id).map(one -> probes.ways(one.address())).orElse(List.of());
    }

    /** What each way saw of the caller's channel when it looked last. */
    public List<LookRow> looks(ChannelId id) {
        proof(id);
        return channels.looks(id).stream()
                .map(
                        look ->
                                new LookRow(
                                        look.look().way(),
                                        look.look().outcome(),
                                        look.at(),
                                        look.look().again().orElse(null)))
                .toList();
    }

    /** The latest that reviewers had to see of the caller's channel, newest first. */
    public List<ChannelReviewRow> reviews(ChannelId id) {
        proof(id);
        return ChannelReviewQueries.of(entityManager, id.value());
    }

    /**
     * How many followed a channel over time.
     *
     * @throws NotFound when it is neither the caller's nor the caller one of the staff
     */
    @RolesAllowed({Role.AFFILIATE, Role.REVIEWER, Role.OPERATOR, Role.FINANCE, Role.AUDITOR})
    public FollowerHistory history(ChannelId id) {
        Channel channel = channels.find(id).orElseThrow(() -> new NotFound("channel"));
        Caller caller = callers.current();
        if (!caller.isStaff() && !caller.isAffiliate(channel.affiliateId().value())) {
            throw new NotFound("channel");
        }
        List<FollowerCount> counts = new ArrayList<>(reviews.counts(id, MOST_COUNTS));
        Collections.reverse(counts);
        return new FollowerHistory(
                channel.address().url(), channel.address().platform(), List.copyOf(counts));
    }
}
