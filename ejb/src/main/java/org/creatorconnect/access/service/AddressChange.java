package org.creatorconnect.access.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.access.MailedLinkRepository;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.refusal.TooManyAttempts;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Everybody asks for another address at which they are reached. It is theirs once a link was
 * followed at the new one and, where there is an old one, at that as well. Whether another account
 * has the new address is told to its mailbox alone.
 */
@Stateless
@NeedsRight(TeamRight.ANALYST)
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
public class AddressChange {

    private final AccountRepository accounts;
    private final MailedLinkRepository links;
    private final LinkMailing mailing;
    private final LinkAttempts attempts;
    private final Callers callers;
    private final AuditTrail audit;

    protected AddressChange() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AddressChange(
            AccountRepository accounts,
            MailedLinkRepository links,
            LinkMailing mailing,
            LinkAttempts attempts,
            Callers callers,
            AuditTrail audit) {
        this.accounts = accounts;
        this.links = links;
        this.mailing = mailing;
        this.attempts = attempts;
        this.callers = callers;
        this.audit = audit;
    }

    /** The address at which the caller is reached now. */
    public Optional<EmailAddress> current() {
        return accounts.get(callers.current().account()).provedEmail();
    }

    /**
     * Mails the links; those of an earlier wish open nothing any more.
     *
     * @param language of the letters while the caller has chosen none
     * @throws ValidationFailed when no mailbox can be called so, or it is the caller's already
     * @throws TooManyAttempts when too many links were asked for
     */
    public void ask(@Nullable String typed, String language, String client) {
        Account account = accounts.lock(callers.current().account());
        EmailAddress to =
                EmailAddress.of(typed == null ? "" : typed)
                        .orElseThrow(() -> ValidationFailed.of("email", LinkRequests.NO_ADDRESS));
        if (account.provedEmail().map(EmailAddress::key).filter(to.key()::equals).isPresent()) {
            throw ValidationFailed.of("email", "is your address already");
        }
        attempts.count(to, client);
        links.lockOpen(account.id()).forEach(mailing::replaceAddressLink);
        Instant at = mailing.now();
        List<String> values = List.of(account.username(), to.text());
        account.provedEmail()
                .map(old -> errand(LinkPurpose.LEAVE_ADDRESS, old, account, language))
                .ifPresent(old -> mailing.mail(old, AccessLetter.LEAVE_ADDRESS, values, at));
        AccessLetter kind =
                accounts.byEmail(to).isPresent()
                        ? AccessLetter.ADDRESS_TAKEN
                        : AccessLetter.TAKE_ADDRESS;
        mailing.mail(errand(LinkPurpose.TAKE_ADDRESS, to, account, language), kind, values, at);
        audit.record("ADDRESS_CHANGE_ASKED", "account", account.id().value(), "");
    }

    private static MailedLink.Errand errand(
            LinkPurpose purpose, EmailAddress to, Account account, String language) {
        return new MailedLink.Errand(
                purpose, to, Optional.of(account.id()), account.locale().letters(language));
    }
}
