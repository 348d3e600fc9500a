package org.creatorconnect.notification.service;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.access.service.GivenLanguage;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.notification.LetterHours;
import org.creatorconnect.notification.QuietHours;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * When letters are to come, as somebody gives it.
 *
 * @param timeZone a name of the IANA time zone database, which the account has from then on; the
 *     one it has when none is given
 * @param digestHour of the letter of the day, 0 to 23; 8 when none is given
 * @param quietFrom the first quiet hour, 0 to 23; with its end, or neither
 */
public record GivenHours(
        @Nullable String timeZone,
        @Nullable Integer digestHour,
        @Nullable Integer quietFrom,
        @Nullable Integer quietUntil) {

    LetterHours of(UUID account) {
        return new LetterHours(
                account,
                hour(
                        "digestHour",
                        Objects.requireNonNullElse(digestHour, LetterHours.USUAL_DIGEST)),
                quiet());
    }

    /**
     * The zone, when one is given.
     *
     * @throws ValidationFailed when there is no such zone
     */
    Optional<ZoneId> zone() {
        Optional<ZoneId> zone = Optional.ofNullable(timeZone).flatMap(LocaleChoice::zone);
        if (timeZone != null && zone.isEmpty()) {
            throw ValidationFailed.of("timeZone", GivenLanguage.NO_ZONE);
        }
        return zone;
    }

    private @Nullable QuietHours quiet() {
        if (quietFrom == null && quietUntil == null) {
            return null;
        }
        if (quietFrom == null || quietUntil == null) {
            throw ValidationFailed.of(
                    quietFrom == null ? "quietFrom" : "quietUntil",
                    "must be given with the other, or neither");
        }
        int from = hour("quietFrom", quietFrom);
        int until = hour("quietUntil", quietUntil);
        if (from == until) {
            throw ValidationFailed.of("quietUntil", "must be another hour than the first");
        }
        return new QuietHours(from, until);
    }

    private static int hour(String field, int hour) {
        if (hour < 0 || hour > 23) {
            throw ValidationFailed.of(field, "must be an hour of the day, 0 to 23");
        }
        return hour;
    }
}
