package org.creatorconnect.access.service;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.Language;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * How somebody reads, as they give it.
 *
 * @param language the tag of one of {@link Language}
 * @param timeZone a name of the IANA time zone database
 */
public record GivenLanguage(@Nullable String language, @Nullable String timeZone) {

    /** What is said of a name that no time zone has. */
    public static final String NO_ZONE = "must be a time zone such as Europe/Berlin";

    /**
     * @throws ValidationFailed with all that is wrong or missing
     */
    LocaleChoice choice() {
        Optional<Language> known =
                Stream.of(Language.values()).filter(one -> one.tag().equals(language)).findFirst();
        Optional<ZoneId> zone = Optional.ofNullable(timeZone).flatMap(LocaleChoice::zone);
        List<FieldError> errors = new ArrayList<>();
        if (known.isEmpty()) {
            errors.add(new FieldError("language", "must be one of " + Language.TAGS));
        }
        if (zone.isEmpty()) {
            errors.add(new FieldError("timeZone", NO_ZONE));
        }
        if (!errors.isEmpty()) {
            throw new ValidationFailed(errors);
        }
        return new LocaleChoice(known, zone);
    }
}
