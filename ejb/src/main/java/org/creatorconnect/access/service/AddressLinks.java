package org.creatorconnect.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.access.MailedLinkRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.mail.service.Letters;
import org.creatorconnect.mail.service.NewLetter;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;

/** Whoever has the mailed links for it takes another address; the last of them does it. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class AddressLinks {

    private static final Duration TOLD = Duration.ofDays(3);

    private final AccountRepository accounts;
    private final MailedLinkRepository repository;
    private final LinkKeeping links;
    private final Letters letters;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected AddressLinks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AddressLinks(
            AccountRepository accounts,
            MailedLinkRepository repository,
            LinkKeeping links,
            Letters letters,
            AuditTrail audit,
            InstantSource clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.links = links;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the link is for.
     *
     * @throws NotFound when it was never mailed, was used, replaced or has lapsed
     */
    public LinkPurpose purpose(String secret) {
        return require(links.open(secret)).purpose();
    }

    /**
     * Uses the link.
     *
     * @return whether the address is changed by that; otherwise the other mailbox has to confirm
     * @throws NotFound as {@link #purpose}
     * @throws StateForbids when another account has the address
     */
    public boolean confirm(String secret) {
        AccountId id = require(links.open(secret)).account().orElseThrow();
        Account account = accounts.lock(id);
        MailedLink link = require(links.take(secret));
        Optional<EmailAddress> next = repository.next(link);
        boolean old = account.provedEmail().isEmpty() || repository.hasLeft(link);
        if (link.purpose() == LinkPurpose.TAKE_ADDRESS && accounts.byEmail(link.to()).isPresent()) {
            throw new StateForbids("Another account has this address", "changed");
        }
        links.use(link);
        if (next.isEmpty() || !old) {
            audit.record("ADDRESS_CONFIRMED", "account", id.value(), link.purpose().name());
            return false;
        }
        change(account, next.get(), account.locale().letters(link.language()));
        return true;
    }

    private void change(Account account, EmailAddress next, String language) {
        if (accounts.byEmail(next).isPresent()) {
            throw new StateForbids("Another account has this address", "changed");
        }
        account.provedEmail().ifPresent(old -> tell(old, account, next, language));
        account.proveEmail(next, clock.instant());
        audit.record("ADDRESS_CHANGED", "account", account.id().value(), "");
    }

    private void tell(EmailAddress old, Account account, EmailAddress next, String language) {
        letters.post(
                new NewLetter(
                        AccessLetter.ADDRESS_CHANGED,
                        old,
                        language,
                        List.of(account.username(), next.masked()),
                        Optional.empty(),
                        clock.instant().plus(TOLD),
                        Optional.empty()));
    }

    private static MailedLink require(MailedLink link) {
        if (!link.purpose().isForAddress()) {
            throw new NotFound("link");
        }
        return link;
    }
}
