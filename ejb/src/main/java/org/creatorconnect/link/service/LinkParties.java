package org.creatorconnect.link.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.application.ApplicationRepository;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.channel.Channel;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelRepository;
import org.creatorconnect.channel.ChannelStatus;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.RoleRequired;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.ProofMissing;
import org.creatorconnect.task.TaskId;
import org.creatorconnect.task.TaskRepository;
import org.jspecify.annotations.Nullable;

/** Finds who makes a link, for which merchant, and for which task. */
@ApplicationScoped
public class LinkParties {

    private final Callers callers;
    private final AffiliateRepository affiliates;
    private final LinkMerchants merchants;
    private final TaskRepository tasks;
    private final ApplicationRepository applications;
    private final ChannelRepository channels;

    protected LinkParties() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public LinkParties(
            Callers callers,
            AffiliateRepository affiliates,
            LinkMerchants merchants,
            TaskRepository tasks,
            ApplicationRepository applications,
            ChannelRepository channels) {
        this.callers = callers;
        this.affiliates = affiliates;
        this.merchants = merchants;
        this.tasks = tasks;
        this.applications = applications;
        this.channels = channels;
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
     * @throws NotFound when there is no such task that was ever published, or the caller is not
     *     invited to it
     */
    public Optional<UUID> task(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            return Optional.empty();
        }
        TaskId task = TaskId.parse(id);
        return Optional.of(tasks.get(task))
                .filter(found -> found.publishedAt().isPresent())
                .filter(found -> tasks.isFoundBy(found, callers.current().affiliateId()))
                .map(found -> found.id().value())
                .or(
                        () -> {
                            throw new NotFound("task");
                        });
    }

    /**
     * The channel or community of the affiliate in which a link is shared: the one named, else the
     * community in which they do the task, if it is for communities.
     *
     * @throws ValidationFailed when it is not a verified channel of theirs, or not the community in
     *     which they do the task
     * @throws ProofMissing when it is a community whose code is gone
     */
    public Optional<UUID> channel(@Nullable String id, AffiliateId affiliate, Optional<UUID> task) {
        Optional<ChannelId> community =
                task.map(TaskId::new).flatMap(one -> applications.community(one, affiliate));
        if (id == null || id.isEmpty()) {
            return community.map(this::standing);
        }
        ChannelId named = ChannelId.parse(id);
        if (channels.find(named)
                .filter(channel -> channel.affiliateId().equals(affiliate))
                .filter(channel -> channel.status().isHeld())
                .isEmpty()) {
            throw ValidationFailed.of("channelId", "must be a verified channel of yours");
        }
        if (community.filter(one -> !one.equals(named)).isPresent()) {
            throw ValidationFailed.of("channelId", "must be the community you do the task in");
        }
        return Optional.of(standing(named));
    }

    private UUID standing(ChannelId id) {
        Channel channel = channels.find(id).orElseThrow();
        if (channel.status() != ChannelStatus.VERIFIED) {
            throw new ProofMissing(
                    "The community's code is gone. Prove it anew before you share links there.");
        }
        return id.value();
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
        MerchantId named = merchants.named(id);
        if (ofTask.filter(merchant -> !merchant.equals(named)).isPresent()) {
            throw ValidationFailed.of("merchantId", "is not the merchant of the task");
        }
        return named;
    }

    /**
     * The same, with whom the affiliate can have links.
     *
     * @throws StateForbids when they are banned from this merchant
     */
    public MerchantId dealing(@Nullable String id, Optional<UUID> task, AffiliateId affiliate) {
        MerchantId merchant = merchant(id, task);
        merchants.requireDealing(affiliate, merchant);
        return merchant;
    }
}
