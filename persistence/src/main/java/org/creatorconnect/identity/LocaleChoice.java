package org.creatorconnect.identity;

import java.time.ZoneId;
import java.util.Optional;
import org.creatorconnect.foundation.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an account keeps of how its person reads. Where nothing is kept, the browser counts in the
 * portal, and letters are in English and in UTC.
 *
 * @param zone of the IANA time zone database
 */
public record LocaleChoice(Optional<Language> language, Optional<ZoneId> zone) {

    /** Nothing was chosen. */
    public static final LocaleChoice NONE = new LocaleChoice(Optional.empty(), Optional.empty());

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** As it is kept; a zone that clocks here do not know (any more) is none. */
    public static LocaleChoice kept(@Nullable String language, @Nullable String zone) {
        return new LocaleChoice(
                Optional.ofNullable(language).flatMap(Language::of),
                Optional.ofNullable(zone).flatMap(LocaleChoice::zone));
    }

    /** The zone of this name; nothing when the time zone database has none. */
    public static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    /** The language of letters. */
    public Language letters() {
        return language.orElse(Language.EN);
    }

    /**
     * As {@link #letters()}, as a tag.
     *
     * @param asked the language of whoever asks, which counts while none was chosen
     */
    public String letters(String asked) {
        return language.map(Language::tag).orElse(asked);
    }

    /** The zone by whose clock letters come, and tell times. */
    public ZoneId clock() {
        return zone.orElse(UTC);
    }
}
