package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.SignInId;
import org.creatorconnect.identity.SignInRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of people who sign in. */
@ApplicationScoped
public class IdentityDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler invitation(Invitations invitations, InvitationRepository repository) {
        return new DeadlineStep(
                IdentityDeadline.INVITATION_OPEN,
                id -> repository.lock(new InvitationId(id)),
                id -> invitations.lapse(new InvitationId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler signIn(SignInRepository signIns) {
        return new DeadlineStep(
                IdentityDeadline.SIGN_IN_KEPT,
                id -> signIns.lock(new SignInId(id)),
                id -> signIns.forget(new SignInId(id)));
    }
}
