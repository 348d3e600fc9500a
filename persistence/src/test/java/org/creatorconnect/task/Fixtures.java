package org.creatorconnect.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.application.ApplicationPeriod;
import org.creatorconnect.application.TaskApplication;
import org.creatorconnect.application.TaskApplicationId;
import org.creatorconnect.assignment.AgreedTerms;
import org.creatorconnect.assignment.Assignment;
import org.creatorconnect.assignment.AssignmentId;
import org.creatorconnect.campaign.CampaignId;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.submission.Submission;
import org.creatorconnect.submission.SubmissionId;

/** Tasks and what belongs to them, as tests need them. */
public final class Fixtures {

    public static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    public static final Instant END = NOW.plus(Duration.ofDays(30));
    public static final Rate TEN_PERCENT = Rate.of("0.1");
    public static final MerchantId MERCHANT = new MerchantId(UUID.randomUUID());
    public static final AffiliateId AFFILIATE = new AffiliateId(UUID.randomUUID());

    private Fixtures() {}

    public static Money euro(long minor) {
        return Money.of(minor, "EUR");
    }

    public static TaskTerms terms(Compensation pay, TranchePlan plan, int slots) {
        return new TaskTerms(
                "A lamp in use",
                "Show it at night.",
                "YOUTUBE",
                slots,
                END,
                pay,
                0,
                0,
                plan,
                14,
                3,
                "#ad",
                false,
                Audience.ANYBODY);
    }

    public static TaskTerms feeOf(long minor, int slots) {
        return terms(Compensation.fixedFee(euro(minor)), TranchePlan.AT_ONCE, slots);
    }

    static Task draft() {
        return new Task(id(), new CampaignId(UUID.randomUUID()), feeOf(20_000, 2), NOW);
    }

    static Task published() {
        Task task = draft();
        task.publish(TEN_PERCENT, NOW);
        return task;
    }

    public static TaskId id() {
        return new TaskId(UUID.randomUUID());
    }

    public static TaskApplication application() {
        return new TaskApplication(
                new TaskApplicationId(UUID.randomUUID()),
                id(),
                AFFILIATE,
                "I have such a lamp.",
                ApplicationPeriod.of(NOW, Duration.ofDays(7), END));
    }

    public static Assignment assignment() {
        return new Assignment(
                new AssignmentId(UUID.randomUUID()),
                new TaskApplicationId(UUID.randomUUID()),
                new AgreedTerms(id(), MERCHANT, AFFILIATE, feeOf(20_000, 2), euro(2_000)),
                NOW);
    }

    public static Submission submission() {
        return new Submission(
                new SubmissionId(UUID.randomUUID()),
                new AssignmentId(UUID.randomUUID()),
                1,
                "https://youtube.com/watch?v=1",
                new Submission.Review(NOW, NOW.plus(Duration.ofDays(3))));
    }

    public static TranchePlan seventyThirty() {
        return new TranchePlan(List.of(new TrancheShare(70, 0), new TrancheShare(30, 30)));
    }
}
