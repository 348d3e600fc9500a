package org.creatorconnect.roster.service;

import java.util.Optional;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.registry.AffiliateId;

/** Whom an agency invites: a creator who joined, or whoever has a mailbox. */
public record Invitee(Optional<AffiliateId> creator, Optional<EmailAddress> mailbox) {

    public static Invitee of(AffiliateId creator) {
        return new Invitee(Optional.of(creator), Optional.empty());
    }

    public static Invitee at(EmailAddress mailbox) {
        return new Invitee(Optional.empty(), Optional.of(mailbox));
    }
}
