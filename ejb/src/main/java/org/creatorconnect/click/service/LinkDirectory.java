package org.creatorconnect.click.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.creatorconnect.audit.ActRecorded;
import org.creatorconnect.ban.AffiliateBanned;
import org.creatorconnect.ban.AffiliateUnbanned;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.channel.Channel.StandingChanged;
import org.creatorconnect.click.LinkTarget;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateLeaving;
import org.creatorconnect.registry.AffiliateMerged;

/**
 * The links in memory. One that was used once is answered from here, refreshed behind the visitor's
 * back, and goes on working while the database is away.
 */
@ApplicationScoped
public class LinkDirectory {

    private static final long MOST = 500_000;
    private static final Duration REFRESH = Duration.ofSeconds(30);
    private static final Duration FORGET_UNKNOWN = Duration.ofSeconds(5);

    private final LinkLookup reading;
    @Resource ManagedExecutorService executor;
    private LoadingCache<String, LinkTarget> known;
    private Cache<String, Boolean> unknown;

    protected LinkDirectory() {
        this(null);
    }

    @Inject
    public LinkDirectory(LinkLookup reading) {
        this.reading = reading;
    }

    @PostConstruct
    void open() {
        known =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .refreshAfterWrite(REFRESH)
                        .executor(executor)
                        .build(code -> reading.target(code).orElse(null));
        unknown =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(FORGET_UNKNOWN)
                        .executor(executor)
                        .build();
    }

    /** The link if it is in memory; never waits. */
    public Optional<LinkTarget> inMemory(String code) {
        return Optional.ofNullable(known.getIfPresent(code));
    }

    /** Whether somebody asked for this code a moment ago and there was none; never waits. */
    public boolean isUnknown(String code) {
        return unknown.getIfPresent(code) != null;
    }

    /** The link, from the database if need be. */
    public Optional<LinkTarget> find(String code) {
        Optional<LinkTarget> link = Optional.ofNullable(known.get(code));
        if (link.isEmpty()) {
            unknown.put(code, Boolean.TRUE);
        }
        return link;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AffiliateBanned banned) {
        forget(banned.affiliate(), banned.scope());
    }

    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) AffiliateLeaving leaving) {
        forget(leaving.affiliate(), BanScope.PLATFORM);
    }

    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) AffiliateMerged merged) {
        forget(merged.merged(), BanScope.PLATFORM);
    }

    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) AffiliateUnbanned unbanned) {
        forget(unbanned.affiliate(), unbanned.scope());
    }

    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingChanged changed) {
        forgetChannel(changed.channel().value());
    }

    /** Terms say under which name the click id travels. */
    void lookAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) ActRecorded act) {
        if (LinkNews.TERMS_CHANGED.equals(act.action())) {
            act.subjects().forEach(this::forgetMerchant);
        }
    }

    void forgetAffiliate(UUID affiliate) {
        forget(link -> affiliate.equals(link.affiliate().value()));
    }

    void forgetChannel(UUID channel) {
        forget(link -> channel.equals(link.channel()));
    }

    void forgetMerchant(UUID merchant) {
        forget(link -> merchant.equals(link.merchant().value()));
    }

    private void forget(Predicate<LinkTarget> which) {
        known.asMap().values().removeIf(which);
    }

    private void forget(AffiliateId affiliate, BanScope scope) {
        forget(link -> link.affiliate().equals(affiliate) && scope.covers(link.merchant()));
    }
}
