package org.creatorconnect.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How this reader wants the portal: theme, row density, time zone. Kept in cookies that {@code
 * portal.js} writes, so that the server draws the first paint right and needs no session for it.
 */
@Named("preferences")
@RequestScoped
public class Preferences {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    /** The languages whose way to write numbers and days is also read here. */
    private static final Set<String> WRITTEN = Set.of("en", "de", "es", "fr", "ru", "ar");

    private final @Nullable HttpServletRequest request;
    private @Nullable ZoneId zone;
    private @Nullable Locale writing;

    public Preferences() {
        this(null);
    }

    @Inject
    public Preferences(@Nullable HttpServletRequest request) {
        this.request = request;
    }

    /** {@code light}, {@code dark}, or null to follow the operating system. */
    public @Nullable String getTheme() {
        return cookie("cx_theme").filter(Set.of("light", "dark")::contains).orElse(null);
    }

    /** {@code compact}, or null for the usual row height. */
    public @Nullable String getDensity() {
        return cookie("cx_density").filter("compact"::equals).orElse(null);
    }

    /** The zone in which times are shown; UTC until the browser has told its own. */
    public ZoneId getZone() {
        if (zone == null) {
            zone = toldZone();
        }
        return zone;
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    /**
     * By whose habits numbers and days in figures are written and typed: those of the first of the
     * browser's languages that is read here, with western digits. Words are a matter of {@link
     * #getLocale}.
     */
    public Locale getWriting() {
        if (writing == null) {
            writing = toldWriting();
        }
        return writing;
    }

    private ZoneId toldZone() {
        try {
            return cookie("cx_zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException notAZone) {
            return ZoneOffset.UTC;
        }
    }

    private Locale toldWriting() {
        if (request == null || request.getHeader("Accept-Language") == null) {
            return getLocale();
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> WRITTEN.contains(locale.getLanguage()))
                .findFirst()
                .map(Preferences::plain)
                .orElseGet(this::getLocale);
    }

    /** Language and region as they are registered; what else a browser may say of digits is not. */
    private static Locale plain(Locale told) {
        Locale known = Locale.forLanguageTag(told.toLanguageTag());
        return new Locale.Builder()
                .setLanguage(told.getLanguage())
                .setRegion(known.getCountry())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** The language tag for {@code <html lang>}. */
    public String getLanguage() {
        return getLocale().toLanguageTag();
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return RIGHT_TO_LEFT.contains(getLocale().getLanguage()) ? "rtl" : "ltr";
    }

    private Optional<String> cookie(String name) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Stream.of(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
