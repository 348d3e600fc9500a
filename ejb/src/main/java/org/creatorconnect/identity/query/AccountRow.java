package org.creatorconnect.identity.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.foundation.DisposableHosts;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.query.GatheredTexts;
import org.jspecify.annotations.Nullable;

/**
 * An account with what it stands for.
 *
 * @param held its roles
 * @param merchant the name of the merchant it acts for
 * @param email the address that its person has proved, for nobody to see whole
 */
public record AccountRow(
        UUID id,
        String username,
        String displayName,
        GatheredTexts held,
        @Nullable String merchant,
        @Nullable UUID affiliateId,
        @Nullable String email,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    public List<String> roles() {
        return held.values();
    }

    /** Enough of the address to tell it from another; empty when none was proved. */
    public String address() {
        return mailbox().map(EmailAddress::masked).orElse("");
    }

    /** Whether the address is at a host whose mailboxes are made to be thrown away. */
    public boolean isDisposable() {
        return mailbox().filter(DisposableHosts::has).isPresent();
    }

    private Optional<EmailAddress> mailbox() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }
}
