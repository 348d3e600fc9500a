package org.creatorconnect.dispute.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.creatorconnect.dispute.Dispute;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeMessage;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.dispute.DisputeSide;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/** What both sides and those who decide write in an open dispute, for all of them to read. */
@Stateless
@RolesAllowed({Role.AFFILIATE, Role.MERCHANT, Role.REVIEWER, Role.OPERATOR})
public class DisputeThread {

    private final DisputeRepository disputes;
    private final DisputeParty party;
    private final DisputeTrail trail;
    private final Content content;
    private final IdSource ids;
    private final InstantSource clock;

    protected DisputeThread() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DisputeThread(
            DisputeRepository disputes,
            DisputeParty party,
            DisputeTrail trail,
            Content content,
            IdSource ids,
            InstantSource clock) {
        this.disputes = disputes;
        this.party = party;
        this.trail = trail;
        this.content = content;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes in an open dispute, in the name of the caller's side.
     *
     * @param given read only once the caller may write
     * @return the message's id
     * @throws NotFound when the dispute is none of the caller's
     * @throws StateForbids when it ended, or has as many messages as it takes
     * @throws ValidationFailed when there is no text, or it is too long
     */
    public UUID write(DisputeId id, Supplier<@Nullable GivenMessage> given) {
        DisputeSide side = party.lock(disputes.assignmentOf(id));
        Dispute dispute = disputes.fresh(id);
        requireRoom(dispute);
        GivenMessage told = given.get();
        content.require(told);
        UUID message = ids.next();
        disputes.add(new DisputeMessage(message, id, side, told.text().strip(), clock.instant()));
        trail.written(id, side);
        return message;
    }

    private void requireRoom(Dispute dispute) {
        if (!dispute.isOpen()) {
            throw new StateForbids("The dispute is " + dispute.status(), "written in");
        }
        if (disputes.messages(dispute.id()) >= DisputeMessage.MOST) {
            throw new StateForbids(
                    "The dispute has " + DisputeMessage.MOST + " messages", "written in");
        }
    }
}
