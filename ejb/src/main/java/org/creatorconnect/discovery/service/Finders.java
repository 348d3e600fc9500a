package org.creatorconnect.discovery.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.Team;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;

/** Who looks for creators: the people of a merchant, and those of an agency that takes part. */
@ApplicationScoped
public class Finders {

    private final Callers callers;
    private final AffiliateRepository affiliates;

    protected Finders() {
        this(null, null);
    }

    @Inject
    public Finders(Callers callers, AffiliateRepository affiliates) {
        this.callers = callers;
        this.affiliates = affiliates;
    }

    /** The caller's team, if it may look for creators. */
    public Optional<Team> team() {
        Caller caller = callers.current();
        return caller.team().filter(team -> team.affiliate() == null || isAgency(team));
    }

    /**
     * The caller's team.
     *
     * @throws NotFound when the caller is nobody who looks for creators
     */
    public Team require() {
        return team().orElseThrow(() -> new NotFound("agency"));
    }

    private boolean isAgency(Team team) {
        return affiliates
                .find(new AffiliateId(team.id()))
                .filter(Affiliate::isActive)
                .filter(affiliate -> affiliate.has(AffiliateRole.MCN))
                .isPresent();
    }
}
