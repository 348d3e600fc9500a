package org.creatorconnect.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.creatorconnect.time.BusinessDays;
import org.eclipse.microprofile.config.Config;

/**
 * How long everybody has to act, from MicroProfile Config. Changing a setting changes what is
 * decided from then on, never a deadline that already runs.
 */
@ApplicationScoped
public class TaskCenterPolicy {

    private final Config config;

    protected TaskCenterPolicy() {
        this(null);
    }

    @Inject
    public TaskCenterPolicy(Config config) {
        this.config = config;
    }

    /** When a draft that nobody published is discarded: {@code CONNECT_TASK_DRAFT_DAYS}, 90. */
    public Instant draftEnd(Instant createdAt) {
        return createdAt.plus(days("CONNECT_TASK_DRAFT_DAYS", 90));
    }

    /**
     * How long a merchant can decide on an application: {@code CONNECT_TASK_APPLICATION_DAYS}, 7.
     */
    public Duration applicationTime() {
        return days("CONNECT_TASK_APPLICATION_DAYS", 7);
    }

    /** How long a creator can answer an invitation: {@code CONNECT_TASK_INVITATION_DAYS}, 7. */
    public Duration invitationTime() {
        return days("CONNECT_TASK_INVITATION_DAYS", 7);
    }

    /**
     * Days to the first submission, unless the task says otherwise: {@code
     * CONNECT_TASK_SUBMISSION_DAYS}, 14.
     */
    public int submissionDays() {
        return number("CONNECT_TASK_SUBMISSION_DAYS", 14);
    }

    /** What the one extension adds: {@code CONNECT_TASK_EXTENSION_DAYS}, 7. */
    public Duration extension() {
        return days("CONNECT_TASK_EXTENSION_DAYS", 7);
    }

    /**
     * How often changes can be asked for, unless the task says less: {@code
     * CONNECT_TASK_REVISION_ROUNDS}, 3.
     */
    public int revisionRounds() {
        return number("CONNECT_TASK_REVISION_ROUNDS", 3);
    }

    /** Until when submitted content is reviewed: {@code CONNECT_TASK_REVIEW_BUSINESS_DAYS}, 3. */
    public Instant reviewEnd(Instant submittedAt) {
        return new BusinessDays(number("CONNECT_TASK_REVIEW_BUSINESS_DAYS", 3)).after(submittedAt);
    }

    /** Until when changes are submitted: {@code CONNECT_TASK_CHANGES_DAYS}, 7. */
    public Instant changesEnd(Instant requestedAt) {
        return requestedAt.plus(days("CONNECT_TASK_CHANGES_DAYS", 7));
    }

    /** Until when a rejection can be disputed: {@code CONNECT_TASK_DISPUTE_DAYS}, 14. */
    public Instant disputeEnd(Instant rejectedAt) {
        return rejectedAt.plus(days("CONNECT_TASK_DISPUTE_DAYS", 14));
    }

    /**
     * From when an operator, too, decides a dispute: {@code CONNECT_TASK_DISPUTE_OPERATOR_DAYS},
     * 14.
     */
    public Instant disputeOperatorFrom(Instant openedAt) {
        return openedAt.plus(days("CONNECT_TASK_DISPUTE_OPERATOR_DAYS", 14));
    }

    /**
     * Until when a dispute is decided: {@code CONNECT_TASK_DISPUTE_DECISION_DAYS}, 30. Silence then
     * decides for the creator.
     */
    public Instant disputeDecisionEnd(Instant openedAt) {
        return openedAt.plus(days("CONNECT_TASK_DISPUTE_DECISION_DAYS", 30));
    }

    /** How long the other side can answer a proposal: {@code CONNECT_TASK_PROPOSAL_DAYS}, 7. */
    public Duration proposalTime() {
        return days("CONNECT_TASK_PROPOSAL_DAYS", 7);
    }

    /** Until when content that is gone can be restored: {@code CONNECT_TASK_CURE_HOURS}, 72. */
    public Instant cureEnd(Instant missedAt) {
        return missedAt.plus(Duration.ofHours(number("CONNECT_TASK_CURE_HOURS", 72)));
    }

    private Duration days(String name, int usual) {
        return Duration.ofDays(number(name, usual));
    }

    private int number(String name, int usual) {
        return config.getOptionalValue(name, Integer.class).orElse(usual);
    }
}
