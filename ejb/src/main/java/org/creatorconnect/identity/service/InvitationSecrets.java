package org.creatorconnect.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Invitation;
import org.creatorconnect.identity.InvitationId;
import org.creatorconnect.identity.InvitationRepository;
import org.creatorconnect.identity.Invitee;
import org.creatorconnect.identity.TokenFingerprint;
import org.creatorconnect.time.DeadlineRepository;

/** Makes the one-time links of invitations, and sees to their end. */
@ApplicationScoped
public class InvitationSecrets {

    private final InvitationRepository invitations;
    private final DeadlineRepository deadlines;
    private final Callers callers;
    private final Settings settings;
    private final IdSource ids;
    private final InstantSource clock;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    protected InvitationSecrets() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationSecrets(
            InvitationRepository invitations,
            DeadlineRepository deadlines,
            Callers callers,
            Settings settings,
            IdSource ids,
            InstantSource clock) {
        this.invitations = invitations;
        this.deadlines = deadlines;
        this.callers = callers;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds the invitation with a fresh secret, of which only the fingerprint is kept. */
    InvitationLink invite(Invitee invitee) {
        InvitationId id = new InvitationId(ids.next());
        String secret = secrets.next();
        Instant until = clock.instant().plus(settings.invitationLife());
        invitations.add(
                new Invitation(
                        id,
                        TokenFingerprint.of(secret),
                        invitee,
                        callers.current().username(),
                        new Invitation.Term(clock.instant(), until)));
        deadlines.set(IdentityDeadline.INVITATION_OPEN.of(id.value(), until));
        return new InvitationLink(
                id, settings.baseUrl() + "/invitation.xhtml?key=" + secret, until);
    }

    void clearDeadline(InvitationId id) {
        deadlines.clear(IdentityDeadline.INVITATION_OPEN, id.value());
    }
}
