package org.creatorconnect.notification.query;

import java.time.Instant;
import java.util.UUID;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.notification.BanFacts;
import org.jspecify.annotations.Nullable;

/**
 * Whom a ban concerns, why it was given and until when.
 *
 * @param subject the ban, or the affiliate whom it keeps from the whole platform
 * @param merchant the one from which it keeps, if it is one alone
 */
record ConcernedBanned(
        UUID subject,
        UUID affiliate,
        @Nullable UUID merchant,
        String affiliateName,
        @Nullable String merchantName,
        BanReason reason,
        @Nullable Instant until) {

    /** For the banned it is called by the merchant, for the merchant by them. */
    Concerned concerned() {
        return new Concerned(subject, affiliate, null, merchant, null, affiliateName, merchantName)
                .telling(BanFacts.of(reason, until).text());
    }
}
