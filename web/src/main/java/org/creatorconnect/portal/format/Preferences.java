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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.foundation.Language;
import org.creatorconnect.identity.LocaleChoice;
import org.jspecify.annotations.Nullable;

/**
 * How this reader wants the portal. Theme, row density and the browser's time zone are kept in
 * cookies that {@code portal.js} writes, so that the server draws the first paint right and needs
 * no session for it. What the account of whoever is signed in keeps of language and time zone
 * counts before what the browser says; it is known with the caller and never asked for.
 */
@Named("preferences")
@RequestScoped
public class Preferences {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final @Nullable HttpServletRequest request;
    private final @Nullable KnownCaller known;
    private @Nullable ZoneId zone;
    private @Nullable Locale writing;

    public Preferences() {
        this(null, null);
    }

    @Inject
    public Preferences(@Nullable HttpServletRequest request, @Nullable KnownCaller known) {
        this.request = request;
        this.known = known;
    }

    /** {@code light}, {@code dark}, or null to follow the operating system. */
    public @Nullable String getTheme() {
        return cookie("cx_theme").filter(Set.of("light", "dark")::contains).orElse(null);
    }

    /** {@code compact}, or null for the usual row height. */
    public @Nullable String getDensity() {
        return cookie("cx_density").filter("compact"::equals).orElse(null);
    }

    /** The zone in which times are shown; UTC while neither account nor browser has told one. */
    public ZoneId getZone() {
        if (zone == null) {
            zone = chosen().zone().or(this::toldZone).orElse(ZoneOffset.UTC);
        }
        return zone;
    }

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    /**
     * By whose habits numbers and days in figures are written and typed, with western digits: those
     * of the account's language, else of the first of the browser's that is read here; in either
     * case of the region that the browser names with it. Words are a matter of {@link #getLocale}.
     */
    public Locale getWriting() {
        if (writing == null) {
            writing = letters().map(this::regional).orElseGet(this::getLocale);
        }
        return writing;
    }

    /** The tag of the language in which a letter is written to this reader. */
    public String getLetterLanguage() {
        return letters().orElse(Language.EN).tag();
    }

    /** What the browser says, for an account that is opened with it. */
    public LocaleChoice told() {
        return new LocaleChoice(
                Language.best(browser()),
                toldZone().map(ZoneId::getId).flatMap(LocaleChoice::zone));
    }

    private LocaleChoice chosen() {
        return known == null
                ? LocaleChoice.NONE
                : known.caller().map(Caller::locale).orElse(LocaleChoice.NONE);
    }

    private Optional<Language> letters() {
        return chosen().language().or(() -> Language.best(browser()));
    }

    private Optional<ZoneId> toldZone() {
        try {
            return cookie("cx_zone").map(ZoneId::of);
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }

    /** The browser's languages, the best first. */
    private List<Locale> browser() {
        return request == null || request.getHeader("Accept-Language") == null
                ? List.of()
                : Collections.list(request.getLocales());
    }

    /** With the region as it is registered; what else a browser may say of digits is not. */
    private Locale regional(Language language) {
        return browser().stream()
                .map(told -> Locale.forLanguageTag(told.toLanguageTag()))
                .filter(told -> told.getLanguage().equals(language.tag()))
                .findFirst()
                .map(told -> region(language, told.getCountry()))
                .orElseGet(language::locale);
    }

    private static Locale region(Language language, String country) {
        return new Locale.Builder().setLocale(language.locale()).setRegion(country).build();
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
