package org.creatorconnect.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.SqlRow;
import org.creatorconnect.foundation.table.Rows;
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
        return Optional.ofNullable(Rows.lock(entityManager, Channel.class, id.value()))
                .orElseThrow(() -> new NotFound("channel"));
    }

    /** A look that was kept. */
    public record KeptLook(ChannelLook look, Instant at) {}

    public Optional<Channel> find(ChannelId id) {
        return Optional.ofNullable(Rows.find(entityManager, Channel.class, id.value()));
    }

    /** What each way saw when it looked last, the latest first. */
    public List<KeptLook> looks(ChannelId id) {
        return SqlRow.all(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT looked_at, way, outcome, followers, again_at FROM channel_look
                                WHERE channel_id = :id ORDER BY looked_at DESC, way\
                                """)
                        .setParameter("id", id.value()),
                row -> {
                    Instant at = row.time();
                    return new KeptLook(
                            new ChannelLook(
                                    row.word(ProofWay.class),
                                    row.word(LookOutcome.class),
                                    row.maybeLarge(),
                                    row.maybeTime()),
                            at);
                });
    }

    /** As it is now, for a look from outside; nothing when there is none to look at. */
    public Optional<Channel> earning(ChannelId id) {
        return find(id).filter(channel -> channel.status().isEarning());
    }

    /** Those that are the affiliate's and nobody else's, also while their proof is missing. */
    public List<Channel> held(AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        """
                        select c from Channel c where c.affiliateId = :affiliate
                        and c.status in (VERIFIED, PROOF_MISSING, PAUSED) order by c.id\
                        """,
                        Channel.class)
                .setParameter("affiliate", affiliate.value())
                .getResultList();
    }

    public List<Channel> verified(AffiliateId affiliate) {
        return entityManager
                .createQuery(
                        """
                        select c from Channel c
                        where c.affiliateId = :affiliate and c.status = VERIFIED order by c.id\
                        """,
                        Channel.class)
                .setParameter("affiliate", affiliate.value())
                .getResultList();
    }

    /**
     * Where the channel is that an address names, whatever way it is written: with or without a
     * scheme, at any host of the platform, at any tab behind the channel.
     *
     * @return nothing when it names no channel of the platform, nor of one of its family, but
     *     another site, a video or a post
     */
    public Optional<ChannelAddress> address(Platform platform, String given) {
        return own(platform, given)
                .or(
                        () ->
                                related(platform).stream()
                                        .flatMap(other -> own(other, given).stream())
                                        .findFirst());
    }

    private List<Platform> related(Platform platform) {
        return entityManager
                .createQuery("select p from Platform p order by p.code", Platform.class)
                .getResultStream()
                .filter(platform::isRelated)
                .toList();
    }

    private Optional<ChannelAddress> own(Platform platform, String given) {
        List<?> places =
                entityManager
                        .createNativeQuery("SELECT channel_place(:platform, :given)", String.class)
                        .setParameter("platform", platform.code())
                        .setParameter("given", platform.readable(given))
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

    /** The places of all channels, of a platform or one of its family, that addresses name. */
    public Set<String> places(Platform platform, Collection<String> addresses) {
        List<String> codes = new ArrayList<>(List.of(platform.code()));
        related(platform).forEach(other -> codes.add(other.code()));
        List<?> places =
                entityManager
                        .createNativeQuery(
                                """
                                SELECT DISTINCT x.place
                                FROM unnest(CAST(:addresses AS text[])) AS a(url)
                                CROSS JOIN unnest(CAST(:codes AS text[])) AS p(code)
                                CROSS JOIN LATERAL (SELECT channel_place(p.code, a.url) AS place) x
                                WHERE x.place IS NOT NULL\
                                """,
                                String.class)
                        .setParameter(
                                "addresses",
                                addresses.stream().map(platform::readable).toArray(String[]::new))
                        .setParameter("codes", codes.toArray(String[]::new))
                        .getResultList();
        return places.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** The same channel as another affiliate holds it, whatever way it is written. */
    public Optional<ChannelId> heldElsewhere(Channel channel) {
        return entityManager
                .createQuery(
                        """
                        select c.id from Channel c where c.place = :place and c.id <> :id
                        and c.status in (VERIFIED, PROOF_MISSING, PAUSED)\
                        """,
                        UUID.class)
                .setParameter("place", channel.address().place())
                .setParameter("id", channel.id().value())
                .getResultStream()
                .findFirst()
                .map(ChannelId::new);
    }

    /** Writes what was changed, so that what follows meets the tables as they are now. */
    public void write() {
        entityManager.flush();
    }

    /** Whether the affiliate has named this channel already, whatever way it is written. */
    public boolean isNamed(AffiliateId affiliate, ChannelAddress address) {
        return exists(
                entityManager
                        .createNativeQuery(
                                """
                                SELECT 1 FROM channel
                                WHERE affiliate_id = :affiliate AND place = :place\
                                """)
                        .setParameter("affiliate", affiliate.value())
                        .setParameter("place", address.place()));
    }

    /** Keeps what a way saw; what it saw before is forgotten. */
    public void keep(ChannelId channel, ChannelLook look, Instant at) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO channel_look (channel_id, way, outcome, looked_at, again_at, followers)
                        VALUES (:id, :way, :outcome, :at, CAST(:again AS timestamptz), CAST(:followers AS bigint))
                        ON CONFLICT (channel_id, way) DO UPDATE
                        SET outcome = excluded.outcome, looked_at = excluded.looked_at,
                            again_at = excluded.again_at, followers = excluded.followers\
                        """)
                .setParameter("id", channel.value())
                .setParameter("way", look.way().name())
                .setParameter("outcome", look.outcome().name())
                .setParameter("at", at)
                .setParameter("again", look.again().orElse(null))
                .setParameter("followers", look.followers().orElse(null))
                .executeUpdate();
    }

    public void script(ChannelId channel, ChannelSighting sighting) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO scripted_channel (channel_id, followers, shows_code)
                        VALUES (:id, CAST(:followers AS bigint), :shows)
                        ON CONFLICT (channel_id) DO UPDATE
                        SET followers = excluded.followers, shows_code = excluded.shows_code\
                        """)
                .setParameter("id", channel.value())
                .setParameter("followers", sighting.followers().orElse(null))
                .setParameter("shows", sighting.showsCode())
                .executeUpdate();
    }

    public Optional<ChannelSighting> scripted(ChannelId channel) {
        return SqlRow.first(
                entityManager
                        .createNativeQuery(
                                "SELECT followers, shows_code FROM scripted_channel WHERE"
                                        + " channel_id = :id")
                        .setParameter("id", channel.value()),
                row -> new ChannelSighting(row.maybeLarge(), row.flag()));
    }

    private static boolean exists(Query query) {
        return !query.getResultList().isEmpty();
    }
}
