package org.creatorconnect.appeal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.creatorconnect.appeal.Appeal;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.appeal.Appealed;
import org.creatorconnect.assignment.AssignmentRepository;
import org.creatorconnect.ban.BanRepository;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.dispute.DisputeId;
import org.creatorconnect.dispute.DisputeRepository;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.RoleApplicationId;
import org.creatorconnect.registry.RoleApplicationRepository;
import org.jspecify.annotations.Nullable;

/** What was decided about the caller, and what they appealed of it; the affiliate is locked. */
@ApplicationScoped
public class OwnDecisions {

    private final Callers callers;
    private final AffiliateRepository affiliates;
    private final BanRepository bans;
    private final RoleApplicationRepository applications;
    private final DisputeRepository disputes;
    private final AssignmentRepository assignments;
    private final AppealRepository appeals;

    protected OwnDecisions() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OwnDecisions(
            Callers callers,
            AffiliateRepository affiliates,
            BanRepository bans,
            RoleApplicationRepository applications,
            DisputeRepository disputes,
            AssignmentRepository assignments,
            AppealRepository appeals) {
        this.callers = callers;
        this.affiliates = affiliates;
        this.bans = bans;
        this.applications = applications;
        this.disputes = disputes;
        this.assignments = assignments;
        this.appeals = appeals;
    }

    /** The caller's name. */
    String person() {
        return callers.current().username();
    }

    /**
     * @param merchantId the one from which they are banned; null for the ban from the platform
     * @throws NotFound when the caller is not this affiliate, or there is no such merchant
     * @throws StateForbids unless banned from there
     */
    Appealed ban(AffiliateId id, @Nullable String merchantId) {
        self(id, "affiliate");
        BanScope scope =
                Optional.ofNullable(merchantId)
                        .map(MerchantId::parse)
                        .map(BanScope::at)
                        .orElse(BanScope.PLATFORM);
        return bans.holding(id, scope)
                .map(Appealed::of)
                .orElseThrow(() -> new StateForbids("There is no such ban", "appealed"));
    }

    /**
     * @throws NotFound when the application is somebody else's
     * @throws StateForbids unless it was rejected, or when the caller is banned
     */
    Appealed rejection(RoleApplicationId id) {
        AffiliateId self =
                callers.current()
                        .affiliateId()
                        .map(AffiliateId::new)
                        .orElseThrow(OwnDecisions::nobodys);
        Affiliate affiliate = affiliates.lock(self);
        Appealed rejection =
                Appealed.of(applications.find(id, self).orElseThrow(OwnDecisions::nobodys));
        if (!affiliate.isActive()) {
            throw new StateForbids("The affiliate is " + affiliate.status(), "given a role");
        }
        return rejection;
    }

    /**
     * What was decided about a dispute of the caller's content; the creator appeals, and no agency.
     *
     * @throws NotFound when the dispute is about somebody else's
     * @throws StateForbids unless a person decided against the creator, in whole or in part
     */
    Appealed dispute(DisputeId id) {
        AffiliateId creator =
                assignments
                        .parties(disputes.assignmentOf(id))
                        .map(parties -> new AffiliateId(parties.affiliate()))
                        .orElseThrow(() -> new NotFound("dispute"));
        self(creator, "dispute");
        return Appealed.of(disputes.get(id), creator);
    }

    /**
     * @throws NotFound when the appeal is somebody else's
     */
    Appeal own(AppealId id) {
        self(appeals.get(id).affiliateId(), "appeal");
        return appeals.fresh(id);
    }

    private static NotFound nobodys() {
        return new NotFound("role application");
    }

    private Affiliate self(AffiliateId id, String what) {
        if (!callers.current().isAffiliate(id.value())) {
            throw new NotFound(what);
        }
        return affiliates.lock(id);
    }
}
