package org.creatorconnect.discovery.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.discovery.Interest;
import org.creatorconnect.discovery.Introduction;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.service.OwnAffiliates;

/** Creators decide whether merchants and agencies find them, and take it back at once. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class Introductions {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final DiscoveryRepository repository;
    private final AffiliateRepository affiliates;
    private final OwnAffiliates own;
    private final Content content;
    private final AuditTrail audit;
    private final InstantSource clock;

    protected Introductions() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Introductions(
            DiscoveryRepository repository,
            AffiliateRepository affiliates,
            OwnAffiliates own,
            Content content,
            AuditTrail audit,
            InstantSource clock) {
        this.repository = repository;
        this.affiliates = affiliates;
        this.own = own;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * From now on merchants and agencies find the creator, with these words.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     * @throws StateForbids when they are banned, or leave
     * @throws ValidationFailed when words or languages are missing, there is too much of something,
     *     or a language or an interest is not known
     */
    public void show(AffiliateId affiliate, GivenIntroduction given) {
        own.requireSelf(affiliate);
        Affiliate self = affiliates.lock(affiliate);
        if (!self.isActive()) {
            throw new StateForbids("The affiliate is " + self.status(), "found");
        }
        content.require(given);
        requireKnown(given);
        Introduction introduction =
                repository.introduction(affiliate).orElseGet(() -> added(affiliate));
        introduction.show(given.words().strip(), given.languages(), given.about(), clock.instant());
        audit.record("CREATOR_SHOWN", "affiliate", affiliate.value(), "");
    }

    /**
     * Nobody finds the creator any more, from now on; their words are kept for another time.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     */
    public void hide(AffiliateId affiliate) {
        own.requireSelf(affiliate);
        affiliates.lock(affiliate);
        boolean was =
                repository
                        .introduction(affiliate)
                        .map(introduction -> introduction.hide(clock.instant()))
                        .orElse(false);
        if (was) {
            audit.record("CREATOR_HIDDEN", "affiliate", affiliate.value(), "");
        }
    }

    private Introduction added(AffiliateId affiliate) {
        Introduction introduction = new Introduction(affiliate, clock.instant());
        repository.add(introduction);
        return introduction;
    }

    private void requireKnown(GivenIntroduction given) {
        if (!LANGUAGES.containsAll(given.languages())) {
            throw ValidationFailed.of(
                    "languages", "must be two letters each, of a language (ISO 639)");
        }
        List<String> about = given.about();
        Set<String> known =
                repository.interests().stream().map(Interest::code).collect(Collectors.toSet());
        if (!known.containsAll(about)) {
            throw ValidationFailed.of("interests", "must be among those that can be chosen");
        }
    }
}
