package org.creatorconnect.discovery.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.creatorconnect.discovery.query.CreatorFilter;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.UnknownParameter;
import org.creatorconnect.registry.Countries;
import org.jspecify.annotations.Nullable;

/** Whom somebody looks for. */
public class CreatorRequest {

    private static final List<String> LANGUAGES = Arrays.asList(Locale.getISOLanguages());
    private static final long MOST_FOLLOWERS = 100_000_000_000L;
    private static final long WHOLE = 100;

    @QueryParam("platform")
    @Nullable String platform;

    /** Followers at least, on the platform if it is given. */
    @QueryParam("followers")
    @Nullable String followers;

    @QueryParam("country")
    @Nullable String country;

    @QueryParam("language")
    @Nullable String language;

    @QueryParam("interest")
    @Nullable String interest;

    /** The least share of first content in time, in percent. */
    @QueryParam("onTime")
    @Nullable String onTime;

    /**
     * @param words that are searched for
     * @param platforms the codes of all platforms
     * @param interests the codes of all interests
     */
    CreatorFilter filter(
            String words, Supplier<List<String>> platforms, Supplier<List<String>> interests) {
        String code = QueryValue.text(country);
        if (!code.isEmpty() && !Countries.isCode(code)) {
            throw UnknownParameter.of("country", "must be a country's two letters (ISO 3166-1)");
        }
        return new CreatorFilter(
                QueryValue.oneOf("platform", platforms, platform),
                number("followers", followers, MOST_FOLLOWERS),
                code,
                QueryValue.oneOf("language", () -> LANGUAGES, language),
                QueryValue.oneOf("interest", interests, interest),
                number("onTime", onTime, WHOLE),
                words);
    }

    private static @Nullable Long number(String name, @Nullable String given, long most) {
        String text = QueryValue.text(given);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,12}") || Long.parseLong(text) > most) {
            throw UnknownParameter.of(name, "must be a whole number from 0 to " + most);
        }
        return Long.valueOf(text);
    }
}
