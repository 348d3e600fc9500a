package org.creatorconnect.channel.query;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.channel.ChannelAddress;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.Platform;
import org.creatorconnect.channel.PlatformRepository;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.refusal.NotFound;

/** The platforms, for everybody. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlatformQueries {

    /** The orders in which the list can be read, usually by their names. */
    public static final Sortings<PlatformLine> SORTINGS =
            Sortings.byText(PlatformReading.BY_CODE, PlatformLine::code)
                    .ascending(
                            Sorting.byText("name", PlatformReading.BY_NAME, PlatformLine::name),
                            Sorting.byText("code", PlatformReading.BY_CODE, PlatformLine::code),
                            Sorting.byWord("kind", PlatformReading.BY_KIND, PlatformLine::kind),
                            Sorting.byNumber(
                                    "channels",
                                    PlatformReading.BY_CHANNELS,
                                    PlatformLine::channels));

    private final PlatformRepository platforms;
    private final ChannelRepository channels;
    @PersistenceContext EntityManager entityManager;

    protected PlatformQueries() {
        this(null, null);
    }

    @Inject
    public PlatformQueries(PlatformRepository platforms, ChannelRepository channels) {
        this.platforms = platforms;
        this.channels = channels;
    }

    /** By their codes alone. */
    public List<String> codes() {
        return platforms.all().stream().map(Platform::code).toList();
    }

    public List<PlatformRow> platforms() {
        return platforms.all().stream()
                .map(
                        platform ->
                                new PlatformRow(
                                        platform.code(),
                                        platform.name(),
                                        platform.hosts(),
                                        platform.kind(),
                                        platform.example().orElse(null)))
                .toList();
    }

    /** Platforms as the staff looks through them. */
    public Part<PlatformLine> lines(PlatformFilter filter, Place place) {
        return list(filter).part(entityManager, place);
    }

    /** How many of them there are. */
    public Total total(PlatformFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * All that is known of a platform.
     *
     * @throws NotFound when there is no such platform
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PlatformDetail platform(String code) {
        return platforms
                .find(code)
                .map(PlatformDetail::of)
                .orElseThrow(() -> new NotFound("platform"));
    }

    /** Where the channel is that an address names there; nothing when it names none. */
    public Optional<ChannelAddress> tried(String code, String address) {
        return platforms.find(code).flatMap(one -> channels.address(one, address));
    }

    private static Listing<PlatformLine> list(PlatformFilter filter) {
        return Listing.of(
                        PlatformLine.class, PlatformReading.SELECT, PlatformReading.FROM, SORTINGS)
                .and(PlatformReading.OF_KIND, "kinds", filter.kinds());
    }
}
