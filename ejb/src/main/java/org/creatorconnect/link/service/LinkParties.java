package org.creatorconnect.link.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.jspecify.annotations.Nullable;

/** Finds who makes a link, for which merchant, and for which task. */
@ApplicationScoped
public class LinkParties {

    private final Callers callers;
    private final AffiliateRepository affiliates;
    private final MerchantRepository merchants;
    private final TaskRepository tasks;

    protected LinkParties() {
        this(null, null, null, null);
    }

    @Inject
    public LinkParties(
            Callers callers,
            AffiliateRepository affiliates,
            MerchantRepository merchants,
            TaskRepository tasks) {
        this.callers = callers;
        this.affiliates = affiliates;
        this.merchants = merchants;
        this.tasks = tasks;
    }

    /**
     * The affiliate who asks.
     *
     * @throws RoleRequired when the caller has not joined
     * @throws StateForbids when they are banned
     */
    public Affiliate caller() {
        Affiliate affiliate =
                callers.current()
                        .affiliateId()
                        .map(AffiliateId::new)
                        .map(affiliates::get)
                        .orElseThrow(() -> new RoleRequired("of an affiliate who has joined"));
        if (!affiliate.isActive()) {
            throw new StateForbids("The affiliate is " + affiliate.status(), "given links");
        }
        return affiliate;
    }

    /**
     * @throws NotFound when there is no such task that was ever published
     */
    public Optional<UUID> task(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        TaskId task = TaskId.parse(id);
        return Optional.of(tasks.get(task))
                .filter(found -> found.publishedAt().isPresent())
                .map(found -> found.id().value())
                .or(
                        () -> {
                            throw new NotFound("task");
                        });
    }

    /**
     * The task's merchant, or the one named.
     *
     * @throws NotFound when there is no such merchant
     * @throws ValidationFailed when neither is named, or they contradict each other
     */
    public MerchantId merchant(@Nullable String id, Optional<UUID> task) {
        Optional<MerchantId> ofTask = task.map(TaskId::new).flatMap(tasks::merchantOf);
        if (id == null || id.isEmpty()) {
            return ofTask.orElseThrow(
                    () -> ValidationFailed.of("merchantId", "is needed unless a task is named"));
        }
        MerchantId named = MerchantId.parse(id);
        merchants.get(named);
        if (ofTask.filter(merchant -> !merchant.equals(named)).isPresent()) {
            throw ValidationFailed.of("merchantId", "is not the merchant of the task");
        }
        return named;
    }
}
