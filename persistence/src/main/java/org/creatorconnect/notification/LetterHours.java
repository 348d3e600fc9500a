package org.creatorconnect.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants letters: not in their quiet hours, and the letter of the day at one hour of
 * it. Hours are whole, on the clock of the zone that their account has; where clocks jump over one,
 * the next that there is counts.
 */
@Entity
@Table(name = "letter_hours")
public class LetterHours {

    /** The hour of the letter of the day for whoever chose none. */
    public static final int USUAL_DIGEST = 8;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "digest_hour", nullable = false)
    private int digestHour;

    @Column(name = "quiet_from")
    private @Nullable Integer quietFrom;

    @Column(name = "quiet_until")
    private @Nullable Integer quietUntil;

    protected LetterHours() {}

    /**
     * @param quiet the quiet hours; nothing when there are none
     */
    public LetterHours(UUID account, int digestHour, @Nullable QuietHours quiet) {
        this.accountId = account;
        this.digestHour = digestHour;
        this.quietFrom = quiet == null ? null : quiet.from();
        this.quietUntil = quiet == null ? null : quiet.until();
    }

    /** For whoever chose nothing: no quiet hours, the letter of the day at 8. */
    public static LetterHours usual(UUID account) {
        return new LetterHours(account, USUAL_DIGEST, null);
    }

    /**
     * When a letter that is written at this time may go out: then, or when quiet hours end.
     *
     * @param zone whose clock counts
     */
    public Instant open(Instant at, ZoneId zone) {
        if (quietFrom == null || quietUntil == null) {
            return at;
        }
        boolean quiet = new QuietHours(quietFrom, quietUntil).cover(at.atZone(zone).getHour());
        return quiet ? next(at, zone, quietUntil) : at;
    }

    /**
     * The next time of the letter of the day after this.
     *
     * @param zone whose clock counts
     */
    public Instant nextDigest(Instant at, ZoneId zone) {
        return next(at, zone, digestHour);
    }

    private static Instant next(Instant at, ZoneId zone, int hour) {
        ZonedDateTime here = at.atZone(zone);
        ZonedDateTime today = here.toLocalDate().atTime(LocalTime.of(hour, 0)).atZone(zone);
        ZonedDateTime next =
                today.isAfter(here)
                        ? today
                        : here.toLocalDate().plusDays(1).atTime(hour, 0).atZone(zone);
        return next.toInstant();
    }

    public int digestHour() {
        return digestHour;
    }

    public @Nullable QuietHours quiet() {
        return quietFrom == null || quietUntil == null
                ? null
                : new QuietHours(quietFrom, quietUntil);
    }
}
