package org.creatorconnect.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Set;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.Invitation;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.Invitee;
import org.creatorconnect.identity.LocaleChoice;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** Whoever has the link of an open invitation sets a password and has an account. */
@Stateless
@PermitAll
@RunAs(Role.SYSTEM)
public class InvitationAcceptance {

    private final InvitationRepository invitations;
    private final InvitationSecrets secrets;
    private final Accounts accounts;
    private final Authentication authentication;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected InvitationAcceptance() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationAcceptance(
            InvitationRepository invitations,
            InvitationSecrets secrets,
            Accounts accounts,
            Authentication authentication,
            AuditTrail audit,
            InstantSource clock) {
        this.invitations = invitations;
        this.secrets = secrets;
        this.accounts = accounts;
        this.authentication = authentication;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the link offers.
     *
     * @throws NotFound when it was never given, was taken, taken back or has lapsed
     */
    public Offer offer(String secret) {
        Invitation invitation = open(secret);
        Invitee invitee = invitation.invitee();
        return new Offer(
                invitee.username(), invitee.displayName(), invitee.role(), invitation.expiresAt());
    }

    /**
     * Opens the account with the password that the invited person chose.
     *
     * @param locale what their browser says of how they read
     * @throws NotFound as {@link #offer}
     * @throws ValidationFailed when the password is none by {@link PasswordRule}
     */
    public void accept(String secret, LocaleChoice locale, char @Nullable [] password) {
        Invitation invitation = invitations.lock(open(secret).id());
        if (!invitation.isOpen(clock.instant())) {
            throw new NotFound("invitation");
        }
        Invitee invitee = invitation.invitee();
        PasswordRule.require(password, invitee.username());
        Account account =
                accounts.open(invitee.username(), invitee.displayName(), Set.of(invitee.role()));
        account.usePassword(authentication.hash(password));
        account.read(locale);
        if (invitee.merchant() != null) {
            accounts.actFor(account, invitee.merchant());
        }
        invitation.accept(account.id(), clock.instant());
        secrets.clearDeadline(invitation.id());
        audit.record("INVITATION_ACCEPTED", "invitation", invitation.id().value(), invitee.role());
    }

    private Invitation open(String secret) {
        return invitations
                .bySecret(TokenFingerprint.of(secret))
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .orElseThrow(() -> new NotFound("invitation"));
    }
}
