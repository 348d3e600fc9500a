package org.creatorconnect.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;

/** Keeps channels, and the demo's script of what the probe will see of them. */
@ApplicationScoped
public class ChannelRepository {

    @PersistenceContext EntityManager entityManager;

    public void add(Channel channel) {
        entityManager.persist(channel);
    }

    /**
     * @throws NotFound when there is no such channel
     */
    public Channel lock(ChannelId id) {
        return Optional.ofNullable(
                        entityManager.find(
                                Channel.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("channel"));
    }

    public List<Channel> verified(AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        """
                        select c from Channel c
                        where c.affiliateId = :affiliate and c.status = VERIFIED order by c.id""",
                        Channel.class)
                .setParameter("affiliate", affiliate.value())
                .getResultList();
    }

    /**
     * Where the channel is that an address names, whatever way it is written: with or without a
     * scheme, at any host of the platform, at any tab behind the channel.
     *
     * @return nothing when it names no channel of the platform, but another site, a video or a post
     */
    public Optional<ChannelAddress> address(Platform platform, String given) {
        List<?> places =
                entityManager
                        .createNativeQuery("SELECT channel_place(:platform, :given)", String.class)
                        .setParameter("platform", platform.code())
                        .setParameter("given", given)
                        .getResultList();
        return places.stream()
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .map(
                        place ->
                                new ChannelAddress(
                                        platform.code(), place, platform.open(place, given)))
                .findFirst();
    }

    /** Whether another affiliate has proved to own the channel, whatever way it is written. */
    public boolean isVerifiedElsewhere(Channel channel) {
        return exists(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT 1 FROM channel
                                WHERE place = :place AND status = 'VERIFIED' AND id <> :id""")
                        .setParameter("place", channel.address().place())
                        .setParameter("id", channel.id().value()));
    }

    /** Whether the affiliate has named this channel already, whatever way it is written. */
    public boolean isNamed(AffiliateId affiliate, ChannelAddress address) {
        return exists(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT 1 FROM channel
                                WHERE affiliate_id = :affiliate AND place = :place""")
                        .setParameter("affiliate", affiliate.value())
                        .setParameter("place", address.place()));
    }

    public void script(ChannelId channel, ChannelSighting sighting) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO scripted_channel (channel_id, followers, shows_code)
                        VALUES (:id, :followers, :shows)
                        ON CONFLICT (channel_id) DO UPDATE
                        SET followers = excluded.followers, shows_code = excluded.shows_code""")
                .setParameter("id", channel.value())
                .setParameter("followers", sighting.followers())
                .setParameter("shows", sighting.showsCode())
                .executeUpdate();
    }

    public Optional<ChannelSighting> scripted(ChannelId channel) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                "SELECT followers, shows_code FROM scripted_channel WHERE channel_id = :id")
                        .setParameter("id", channel.value()),
                row -> new ChannelSighting(row.large(), row.flag()));
    }

    private static boolean exists(Query query) {
        return !query.getResultList().isEmpty();
    }
}
