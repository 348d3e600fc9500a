package org.creatorconnect.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Invitation;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.InvitationStatus;
import org.creatorconnect.identity.Invitee;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.UsernameTaken;
import org.creatorconnect.refusal.ValidationFailed;

/** The operator invites people, and takes invitations back. */
@Stateless
@RolesAllowed(Role.OPERATOR)
public class Invitations {

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final InvitationSecrets secrets;
    private final Content content;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Invitations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Invitations(
            InvitationRepository invitations,
            AccountRepository accounts,
            InvitationSecrets secrets,
            Content content,
            AuditTrail audit,
            InstantSource clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.secrets = secrets;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites somebody. The link works once and for seven days.
     *
     * @throws UsernameTaken when somebody has, or was offered, that user name
     * @throws ValidationFailed when a merchant's user has no merchant, or anybody else has one
     */
    public InvitationLink invite(NewInvitation given) {
        content.require(given);
        requireMerchant(given);
        if (accounts.byUsername(given.username()).isPresent()
                || invitations.isOffered(given.username())) {
            throw new UsernameTaken(given.username());
        }
        Invitee invitee =
                new Invitee(
                        given.username(),
                        given.displayName().strip(),
                        given.role(),
                        given.merchant());
        InvitationLink link = secrets.invite(invitee);
        audit.record("INVITATION_SENT", "invitation", link.id().value(), given.role());
        return link;
    }

    /**
     * Takes an invitation back; its link opens nothing any more.
     *
     * @throws org.creatorconnect.refusal.AlreadyDecided when it is no longer open
     */
    public InvitationStatus revoke(InvitationId id) {
        Invitation invitation = invitations.lock(id);
        invitation.revoke(clock.instant());
        secrets.clearDeadline(id);
        audit.record("INVITATION_REVOKED", "invitation", id.value(), "");
        return invitation.status();
    }

    /** Nobody took it in time. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse(InvitationId id) {
        if (invitations.lock(id).lapse(clock.instant())) {
            audit.record("INVITATION_LAPSED", "invitation", id.value(), "");
        }
    }

    private void requireMerchant(NewInvitation given) {
        UUID merchant = given.merchant();
        if (!Role.MERCHANT.equals(given.role())) {
            if (merchant != null) {
                throw ValidationFailed.of("merchant", "is for a merchant's user only");
            }
        } else if (merchant == null || !invitations.isMerchant(merchant)) {
            throw ValidationFailed.of("merchant", "must be one of the merchants");
        }
    }
}
