package org.creatorconnect.access.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.access.LinkPurpose;
import org.creatorconnect.access.MailedLink;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.TooManyAttempts;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Anybody asks for a link to their mailbox, to join or to choose a new password. Whether an address
 * is known is told to the mailbox alone: whoever asks gets the same answer, after the same work.
 */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class LinkRequests {

    /** Who asks, from where, in which language; an account that has chosen one is told in that. */
    public record Asked(@Nullable String email, String language, String client) {}

    /** What is said to whoever typed no address of a mailbox. */
    static final String NO_ADDRESS = "must be an address such as mara@shop.example";

    private final AccountRepository accounts;
    private final LinkMailing mailing;
    private final LinkAttempts attempts;
    private final AuditTrail audit;

    protected LinkRequests() {
        this(null, null, null, null);
    }

    @Inject
    public LinkRequests(
            AccountRepository accounts,
            LinkMailing mailing,
            LinkAttempts attempts,
            AuditTrail audit) {
        this.accounts = accounts;
        this.mailing = mailing;
        this.attempts = attempts;
        this.audit = audit;
    }

    /**
     * A link by which an account is opened; where there is one already, a link to choose a new
     * password.
     *
     * @param purpose one of those for joining
     * @throws ValidationFailed when no mailbox can be called so
     * @throws TooManyAttempts when too many links were asked for
     */
    public void join(Asked asked, LinkPurpose purpose) {
        EmailAddress to = counted(asked);
        Optional<Account> known = accounts.byEmail(to);
        if (known.isPresent()) {
            mail(reset(to, known.get(), asked), AccessLetter.JOINED_ALREADY);
        } else {
            AccessLetter kind = AccessLetter.valueOf(purpose.name());
            mail(joining(to, purpose, asked), kind);
        }
    }

    /**
     * A link by which a new password is chosen; where there is no account, a link to join.
     *
     * @throws ValidationFailed when no mailbox can be called so
     * @throws TooManyAttempts when too many links were asked for
     */
    public void reset(Asked asked) {
        EmailAddress to = counted(asked);
        Optional<Account> known = accounts.byEmail(to);
        if (known.isPresent()) {
            mail(reset(to, known.get(), asked), AccessLetter.RESET_PASSWORD);
        } else {
            mail(joining(to, LinkPurpose.JOIN_AS_CREATOR, asked), AccessLetter.NO_ACCOUNT);
        }
    }

    private EmailAddress counted(Asked asked) {
        String typed = asked.email() == null ? "" : asked.email();
        EmailAddress to =
                EmailAddress.of(typed).orElseThrow(() -> ValidationFailed.of("email", NO_ADDRESS));
        attempts.count(to, asked.client());
        return to;
    }

    private void mail(MailedLink.Errand errand, AccessLetter kind) {
        MailedLink link = mailing.mail(errand, kind, List.of(), mailing.now());
        audit.record("MAILED_LINK_SENT", "mailed_link", link.id().value(), errand.purpose().name());
    }

    private static MailedLink.Errand reset(EmailAddress to, Account account, Asked asked) {
        return new MailedLink.Errand(
                LinkPurpose.RESET_PASSWORD,
                to,
                Optional.of(account.id()),
                account.locale().letters(asked.language()));
    }

    private static MailedLink.Errand joining(EmailAddress to, LinkPurpose purpose, Asked asked) {
        return new MailedLink.Errand(purpose, to, Optional.empty(), asked.language());
    }
}
