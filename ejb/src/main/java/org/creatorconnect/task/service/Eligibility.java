package org.creatorconnect.task.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.task.NotEligible;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.Task;

/** Who can do which task. */
@ApplicationScoped
public class Eligibility {

    private final Callers callers;
    private final Applicants applicants;

    protected Eligibility() {
        this(null, null);
    }

    @Inject
    public Eligibility(Callers callers, Applicants applicants) {
        this.callers = callers;
        this.applicants = applicants;
    }

    /**
     * The caller as an affiliate who qualifies for the task.
     *
     * @throws NotEligible naming what is missing
     */
    public AffiliateId requireCaller(Task task) {
        Caller caller = callers.current();
        AffiliateId affiliate =
                caller.affiliateId()
                        .map(AffiliateId::new)
                        .orElseThrow(() -> new NotEligible(List.of(Requirement.JOINED)));
        require(affiliate, task);
        return affiliate;
    }

    /**
     * @throws NotEligible when this affiliate does not qualify for the task
     */
    public void require(AffiliateId affiliate, Task task) {
        List<Requirement> missing =
                applicants.of(Optional.of(affiliate.value())).missing(task.terms().gate());
        if (!missing.isEmpty()) {
            throw new NotEligible(missing);
        }
    }

    /** Whether the caller is this affiliate. */
    public boolean isCaller(AffiliateId affiliate) {
        return callers.current().isAffiliate(affiliate.value());
    }
}
