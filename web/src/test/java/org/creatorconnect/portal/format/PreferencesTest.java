package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Role;
import org.junit.jupiter.api.Test;

/** The account's choice counts before the browser's cookie, and that before its header. */
class PreferencesTest {

    @Test
    void theAccountCountsBeforeTheBrowser() {
        Preferences preferences =
                new Preferences(browser("Asia/Tokyo", "fr-FR", "en"), known("de", "Europe/Berlin"));
        assertThat(preferences.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(preferences.getWriting().toLanguageTag()).isEqualTo("de-u-nu-latn");
        assertThat(preferences.getLetterLanguage()).isEqualTo("de");
    }

    @Test
    void whereTheAccountHasNothingTheBrowserCounts() {
        for (KnownCaller nothing : List.of(known(null, null), new KnownCaller())) {
            Preferences preferences =
                    new Preferences(browser("Asia/Tokyo", "sv", "fr-CA", "de"), nothing);
            assertThat(preferences.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
            assertThat(preferences.getWriting().toLanguageTag()).isEqualTo("fr-CA-u-nu-latn");
            assertThat(preferences.getLetterLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void eachOfBothCountsForItself() {
        Preferences zoneAlone =
                new Preferences(browser("Asia/Tokyo", "de"), known(null, "Europe/Paris"));
        assertThat(zoneAlone.getZone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(zoneAlone.getLetterLanguage()).isEqualTo("de");
        Preferences languageAlone = new Preferences(browser("Asia/Tokyo", "de"), known("ru", null));
        assertThat(languageAlone.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(languageAlone.getLetterLanguage()).isEqualTo("ru");
    }

    @Test
    void theRegionOfTheBrowserStaysWithTheLanguageOfTheAccount() {
        Preferences british =
                new Preferences(browser("Europe/London", "fr", "en-GB"), known("en", null));
        assertThat(british.getWriting().toLanguageTag()).isEqualTo("en-GB-u-nu-latn");
    }

    @Test
    void wordsAreEnglishWhateverIsChosen() {
        Preferences arabic = new Preferences(browser("UTC", "ar"), known("ar", null));
        assertThat(arabic.getLanguage()).isEqualTo("en");
        assertThat(arabic.getDirection()).isEqualTo("ltr");
        assertThat(arabic.getWriting().toLanguageTag()).isEqualTo("ar-u-nu-latn");
    }

    @Test
    void whereNobodyToldAnythingItIsEnglishAndUtc() {
        Preferences nobody = new Preferences(browser(null), new KnownCaller());
        assertThat(nobody.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(nobody.getWriting()).isEqualTo(Locale.ENGLISH);
        assertThat(nobody.getLetterLanguage()).isEqualTo("en");
        assertThat(nobody.told()).isEqualTo(LocaleChoice.NONE);
    }

    @Test
    void anAccountThatIsOpenedKeepsWhatTheBrowserSays() {
        Preferences newcomer =
                new Preferences(browser("Europe/Madrid", "ca", "es-ES"), new KnownCaller());
        assertThat(newcomer.told()).isEqualTo(LocaleChoice.kept("es", "Europe/Madrid"));
        assertThat(new Preferences(browser("+02:00", "es"), null).told())
                .isEqualTo(LocaleChoice.kept("es", null));
        assertThat(new Preferences(browser("nowhere", "tlh"), null).told())
                .isEqualTo(LocaleChoice.NONE);
    }

    private static KnownCaller known(String language, String zone) {
        KnownCaller known = new KnownCaller();
        known.remember(
                new Caller(
                        new AccountId(new UUID(0, 1)),
                        "mara",
                        Set.of(Role.AFFILIATE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        LocaleChoice.kept(language, zone)));
        return known;
    }

    /** A request of a browser that told its zone by cookie, and its languages by header. */
    private static HttpServletRequest browser(String zone, String... tags) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        HttpServletRequest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                switch (method.getName()) {
                                    case "getCookies" ->
                                            zone == null
                                                    ? null
                                                    : new Cookie[] {new Cookie("cx_zone", zone)};
                                    case "getHeader" ->
                                            tags.length == 0 ? null : String.join(",", tags);
                                    case "getLocales" ->
                                            Collections.enumeration(
                                                    Stream.of(tags)
                                                            .map(Locale::forLanguageTag)
                                                            .toList());
                                    default -> throw new AssertionError("not asked: " + method);
                                });
    }
}
