package org.creatorconnect.discovery.rest;

import java.util.List;
import org.creatorconnect.discovery.query.CreatorProfile;
import org.creatorconnect.discovery.query.CreatorRow;
import org.creatorconnect.discovery.query.PublicChannel;
import org.creatorconnect.reputation.Figure;
import org.creatorconnect.reputation.query.TrackRecord;
import org.jspecify.annotations.Nullable;

/**
 * All that is shown of a creator who is found.
 *
 * @param channels verified ones, the most followed first
 */
public record CreatorDetail(
        String id,
        String displayName,
        String country,
        String introduction,
        List<String> languages,
        List<String> interests,
        List<ShownChannel> channels,
        Reputation reputation) {

    /** A verified channel. */
    public record ShownChannel(
            String platform, String url, boolean community, @Nullable Long followers) {

        static ShownChannel of(PublicChannel channel) {
            return new ShownChannel(
                    channel.platform(), channel.url(), channel.community(), channel.followers());
        }
    }

    /**
     * What they did.
     *
     * @param since from when events count
     * @param calledOff assignments of that time that a ban called off, which are in no figure
     */
    public record Reputation(String since, long calledOff, List<CountedFigure> figures) {

        static Reputation of(TrackRecord record) {
            return new Reputation(
                    record.since().toString(),
                    record.calledOff(),
                    record.figures().stream().map(CountedFigure::of).toList());
        }
    }

    /**
     * A figure.
     *
     * @param measure {@code COUNT}, {@code SHARE} in whole percent, {@code AVERAGE} or {@code
     *     MEDIAN_HOURS}
     * @param value a decimal number; null when there were fewer than three events
     */
    public record CountedFigure(String kind, String measure, long events, @Nullable String value) {

        static CountedFigure of(Figure figure) {
            return new CountedFigure(
                    figure.kind().name(),
                    figure.kind().measure().name(),
                    figure.events(),
                    figure.value().map(value -> value.toPlainString()).orElse(null));
        }
    }

    static CreatorDetail of(CreatorProfile profile) {
        CreatorRow row = profile.row();
        return new CreatorDetail(
                row.id().toString(),
                row.displayName(),
                row.country(),
                row.words(),
                row.languages(),
                row.interests(),
                profile.channels().stream().map(ShownChannel::of).toList(),
                Reputation.of(profile.record()));
    }
}
