package org.creatorconnect.foundation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language in which letters are written, and by whose habits numbers and days are. The portal's
 * own words are English, whichever of these somebody reads.
 */
public enum Language {
    EN,
    DE,
    ES,
    FR,
    RU,
    AR;

    /** All of them as they are given, for whoever gave another. */
    public static final String TAGS =
            String.join(", ", Stream.of(values()).map(Language::tag).toList());

    /** The tag of BCP 47: {@code de}. */
    public String tag() {
        return locale().getLanguage();
    }

    /** As Java knows it, with western digits. */
    public Locale locale() {
        return new Locale.Builder()
                .setLanguage(name().toLowerCase(Locale.ROOT))
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** Its own name for itself: {@code Deutsch}. */
    public String ownName() {
        String name = locale().getDisplayLanguage(locale());
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == AR;
    }

    /** The one of this tag, whatever region it names; nothing for any other language. */
    public static Optional<Language> of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }

    /** The first of somebody's languages, best first, that is one of these. */
    public static Optional<Language> best(List<Locale> read) {
        return read.stream().flatMap(locale -> of(locale).stream()).findFirst();
    }

    private static Optional<Language> of(Locale locale) {
        return Stream.of(values())
                .filter(one -> one.tag().equals(locale.getLanguage()))
                .findFirst();
    }
}
