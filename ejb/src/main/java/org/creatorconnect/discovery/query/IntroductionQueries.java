package org.creatorconnect.discovery.query;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.discovery.Introduction;
import org.creatorconnect.identity.Role;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;

/** What creators tell of themselves, for themselves, and what they can choose from. */
@Stateless
@RolesAllowed(Role.AFFILIATE)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IntroductionQueries {

    private final DiscoveryRepository repository;
    private final OwnAffiliates own;

    protected IntroductionQueries() {
        this(null, null);
    }

    @Inject
    public IntroductionQueries(DiscoveryRepository repository, OwnAffiliates own) {
        this.repository = repository;
        this.own = own;
    }

    /**
     * What a creator told of themselves, found or not.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller is not this affiliate
     */
    public OwnIntroduction of(AffiliateId affiliate) {
        own.requireSelf(affiliate);
        return repository
                .introduction(affiliate)
                .map(IntroductionQueries::shown)
                .orElse(OwnIntroduction.NONE);
    }

    /** Everything that creators can be interested in, by name. */
    @PermitAll
    public List<InterestRow> interests() {
        return repository.interests().stream()
                .map(interest -> new InterestRow(interest.code(), interest.name()))
                .toList();
    }

    private static OwnIntroduction shown(Introduction introduction) {
        return new OwnIntroduction(
                introduction.isFound(),
                introduction.words(),
                introduction.languages().stream().sorted().toList(),
                introduction.interests().stream().sorted().toList());
    }
}
