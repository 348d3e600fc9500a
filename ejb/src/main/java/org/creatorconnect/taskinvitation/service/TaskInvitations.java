package org.creatorconnect.taskinvitation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.Task;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.taskinvitation.InvitationTerms;
import org.creatorconnect.taskinvitation.TaskInvitationId;

/** Inviting creators to a task. */
@Stateless
@RolesAllowed(Role.MERCHANT)
public class TaskInvitations {

    /** Somebody who was invited, and until when they can answer. */
    public record Invited(TaskInvitationId id, AffiliateId creator, Instant lapsesAt) {}

    private final OwnedTasks owned;
    private final Invitees invitees;
    private final InvitationPrice price;
    private final NewTaskInvitations additions;
    private final Content content;
    private final InstantSource clock;

    protected TaskInvitations() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public TaskInvitations(
            OwnedTasks owned,
            Invitees invitees,
            InvitationPrice price,
            NewTaskInvitations additions,
            Content content,
            InstantSource clock) {
        this.owned = owned;
        this.invitees = invitees;
        this.price = price;
        this.additions = additions;
        this.content = content;
        this.clock = clock;
    }

    /**
     * Invites all of them or nobody, each with the money that it costs above a slot of the task.
     *
     * @param request read once the task is known to be the caller's
     * @throws NotFound when it is not
     * @throws org.creatorconnect.refusal.StateForbids when it takes nobody any more
     * @throws ValidationFailed naming each who cannot be invited, or what is wrong with the fee
     * @throws org.creatorconnect.campaign.BudgetExceeded when the campaign leaves no room
     * @throws org.creatorconnect.ledger.InsufficientFunds when the merchant has too little
     */
    public List<Invited> invite(TaskId id, Supplier<GivenInvitations> request) {
        MerchantId merchant = owned.merchantOf(id);
        Task task = owned.lock(id);
        Instant now = clock.instant();
        task.requireOpen(now, "invited to");
        GivenInvitations given = request.get();
        content.require(given);
        Optional<Money> fee = price.own(task, given.fee());
        List<AffiliateId> creators = invitees.check(task, merchant, given.affiliateIds());
        price.requireRoom(task, fee, creators.size());
        InvitationTerms terms = price.terms(task, fee, now);
        return creators.stream()
                .map(creator -> additions.add(task, merchant, creator, terms))
                .map(made -> new Invited(made.id(), made.affiliateId(), made.lapsesAt()))
                .toList();
    }
}
