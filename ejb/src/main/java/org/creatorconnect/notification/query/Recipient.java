package org.creatorconnect.notification.query;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.notification.LetterHours;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be told.
 *
 * @param right in the team of the affiliate or merchant
 * @param language as their account keeps it, and so the zone
 * @param chosen what they chose about letters of the kind in question, if they did
 */
public record Recipient(
        UUID account,
        @Nullable UUID affiliateId,
        @Nullable UUID merchantId,
        @Nullable TeamRight right,
        @Nullable String email,
        @Nullable Instant provedAt,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable Mailing chosen,
        @Nullable LetterHours chosenHours) {

    /** Whether they are this affiliate or act for this merchant. */
    public boolean is(UUID party) {
        return party.equals(affiliateId) || party.equals(merchantId);
    }

    /** Whether their right is one of those whose holders are told of this kind. */
    public boolean isFor(NotificationKind kind) {
        return right != null && kind.isFor(right);
    }

    /** Where letters reach them; only an address that was proved. */
    public Optional<EmailAddress> mailbox() {
        return email == null || provedAt == null
                ? Optional.empty()
                : Optional.of(new EmailAddress(email));
    }

    /** When a letter of this kind goes to them. */
    public Mailing mailing(NotificationKind kind) {
        return kind.mailing(chosen);
    }

    /** How they read. */
    public LocaleChoice locale() {
        return LocaleChoice.kept(language, timeZone);
    }

    /** When a letter that is written at this time may go out to them. */
    public Instant open(Instant at) {
        return hours().open(at, locale().clock());
    }

    /** When their next letter of the day after this goes out. */
    public Instant nextDigest(Instant at) {
        return hours().nextDigest(at, locale().clock());
    }

    private LetterHours hours() {
        return chosenHours == null ? LetterHours.usual(account) : chosenHours;
    }

    @Override
    public String toString() {
        return "account " + account;
    }
}
