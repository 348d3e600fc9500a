package org.creatorconnect.appeal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.UUID;
import org.creatorconnect.appeal.AppealId;
import org.creatorconnect.appeal.AppealRepository;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.time.DeadlineHandler;
import org.creatorconnect.time.DeadlineStep;

/** Who answers for the deadlines of appeals; all of them lock the affiliate. */
@ApplicationScoped
public class AppealDeadlines {

    @Produces
    @ApplicationScoped
    DeadlineHandler review(
            AppealDecisions decisions, AppealRepository appeals, AffiliateRepository affiliates) {
        return new DeadlineStep(
                AppealDeadline.APPEAL_REVIEW,
                id -> lock(appeals, affiliates, id),
                id -> decisions.escalate(new AppealId(id)));
    }

    @Produces
    @ApplicationScoped
    DeadlineHandler decision(
            AppealDecisions decisions, AppealRepository appeals, AffiliateRepository affiliates) {
        return new DeadlineStep(
                AppealDeadline.APPEAL_DECISION,
                id -> lock(appeals, affiliates, id),
                id -> decisions.lapse(new AppealId(id)));
    }

    private static void lock(AppealRepository appeals, AffiliateRepository affiliates, UUID id) {
        affiliates.lock(appeals.get(new AppealId(id)).affiliateId());
    }
}
