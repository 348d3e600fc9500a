package org.creatorconnect.access.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.access.service.GivenLanguage;
import org.creatorconnect.access.service.OwnLanguage;
import org.creatorconnect.foundation.Language;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.jspecify.annotations.Nullable;

/** In which language and by which clock the reader reads; at first as the browser says. */
@Named("languageForm")
@RequestScoped
public class LanguageForm {

    private static final Map<String, String> LANGUAGES =
            Stream.of(Language.values())
                    .collect(Collectors.toUnmodifiableMap(Language::tag, Language::ownName));

    private final OwnLanguage own;
    private final Preferences preferences;
    private final Notices notices;

    private @Nullable String language;
    private @Nullable String timeZone;

    protected LanguageForm() {
        this(null, null, null);
    }

    @Inject
    public LanguageForm(OwnLanguage own, Preferences preferences, Notices notices) {
        this.own = own;
        this.preferences = preferences;
        this.notices = notices;
    }

    @PostConstruct
    void begin() {
        LocaleChoice chosen = own.current();
        language = chosen.letters(preferences.getLetterLanguage());
        timeZone = chosen.zone().orElseGet(preferences::getZone).getId();
    }

    /** Keeps both; the next page is written so. */
    public @Nullable String save() {
        GivenLanguage given = new GivenLanguage(language, timeZone);
        if (!notices.attempt("locale", () -> own.choose(given))) {
            return null;
        }
        notices.done("access.languageKept");
        return "/account.xhtml?faces-redirect=true";
    }

    /** Time zones that fit what is typed; the first 20. */
    public List<String> zones(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC") || zone.contains("/"))
                .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .filter(zone -> zone.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted()
                .limit(20)
                .toList();
    }

    /** Tags of all languages, in their own order. */
    public List<String> getLanguages() {
        return Stream.of(Language.values()).map(Language::tag).toList();
    }

    /** What the language calls itself. */
    public String name(String tag) {
        return LANGUAGES.get(tag);
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(@Nullable String timeZone) {
        this.timeZone = timeZone;
    }
}
