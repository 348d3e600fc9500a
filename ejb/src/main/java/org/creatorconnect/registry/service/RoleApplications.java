package org.creatorconnect.registry.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.RoleApplication;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.creatorconnect.registry.RoleApplicationStatus;

/**
 * Affiliates apply for further roles. An influencer's is decided at once by the followers of a
 * verified channel; group owners and agencies wait for a reviewer.
 */
@Stateless
@RolesAllowed(Role.AFFILIATE)
public class RoleApplications {

    private final RoleApplicationRepository applications;
    private final AffiliateRepository affiliates;
    private final RoleGates gates;
    private final OwnAffiliates own;
    private final RoleGrants grants;
    private final IdSource ids;
    private final InstantSource clock;

    protected RoleApplications() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public RoleApplications(
            RoleApplicationRepository applications,
            AffiliateRepository affiliates,
            RoleGates gates,
            OwnAffiliates own,
            RoleGrants grants,
            IdSource ids,
            InstantSource clock) {
        this.applications = applications;
        this.affiliates = affiliates;
        this.gates = gates;
        this.own = own;
        this.grants = grants;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Applies for a role.
     *
     * @param wish tells the role, once the caller was found to be this affiliate
     * @throws NotFound when the caller is not this affiliate
     * @throws StateForbids when the affiliate has the role, has applied for it already, or was
     *     rejected for a reason that has to wait
     * @throws org.creatorconnect.registry.FollowersBelowThreshold when no verified channel has an
     *     influencer's followers
     * @throws org.creatorconnect.registry.ProofMissing when a group owner has no verified community
     */
    public RoleApplicationId apply(AffiliateId id, Supplier<AffiliateRole> wish, String statement) {
        own.requireSelf(id);
        AffiliateRole role = wish.get();
        Affiliate affiliate = affiliates.lock(id);
        requireOpen(affiliate, role);
        gates.requireProof(role, id);
        RoleApplicationId application = new RoleApplicationId(ids.next());
        RoleApplication applied =
                new RoleApplication(application, id, role, statement, clock.instant());
        applications.add(applied);
        if (role == AffiliateRole.INFLUENCER) {
            grants.atOnce(applied, affiliate);
        } else {
            grants.awaitReviewer(applied);
        }
        return application;
    }

    /**
     * Where an application of this affiliate stands.
     *
     * @throws NotFound when the caller is not this affiliate, or has no such application
     */
    public RoleApplicationStatus status(AffiliateId affiliate, RoleApplicationId id) {
        own.requireSelf(affiliate);
        return applications
                .find(id, affiliate)
                .map(RoleApplication::status)
                .orElseThrow(() -> new NotFound("role application"));
    }

    private void requireOpen(Affiliate affiliate, AffiliateRole role) {
        if (role == AffiliateRole.BUYER) {
            throw ValidationFailed.of("role", "must be INFLUENCER, GROUP_OWNER or MCN");
        }
        if (!affiliate.isActive()) {
            throw new StateForbids("The affiliate is " + affiliate.status(), "given a role");
        }
        if (affiliate.has(role)) {
            throw new StateForbids("The affiliate is " + role + " already", "applied for");
        }
        if (applications.hasOpen(affiliate.id(), role)) {
            throw new StateForbids("An application for " + role + " is open", "made again");
        }
        applications
                .lastRejected(affiliate.id(), role)
                .flatMap(RoleApplication::againAt)
                .filter(again -> again.isAfter(clock.instant()))
                .ifPresent(
                        again -> {
                            throw new StateForbids(
                                    "An application for " + role + " was rejected until " + again,
                                    "made again");
                        });
    }
}
