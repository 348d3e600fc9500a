package org.creatorconnect.notification.service;

import static org.creatorconnect.notification.Side.AGENCY;
import static org.creatorconnect.notification.Side.CREATOR;
import static org.creatorconnect.notification.Side.MERCHANT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;

/** Deadlines of which whoever must act is reminded, by their words. */
enum RemindedDeadline {
    ASSIGNMENT_SUBMISSION(NotificationKind.CONTENT_DUE, "assignment", CREATOR, AGENCY),
    SUBMISSION_CHANGES(NotificationKind.CHANGES_DUE, "submission", CREATOR, AGENCY),
    SUBMISSION_REJECTED(NotificationKind.DISPUTE_DUE, "submission", CREATOR, AGENCY),
    ASSIGNMENT_CURE(NotificationKind.CURE_DUE, "assignment", CREATOR, AGENCY),
    ACCOUNT_CLOSURE(NotificationKind.CLOSURE_DUE, "account_closure", CREATOR, MERCHANT),
    COMMUNITY_CURE(NotificationKind.COMMUNITY_CURE_DUE, "channel", CREATOR),
    APPLICATION_CONFIRMATION(NotificationKind.CONFIRMATION_DUE, "application", CREATOR),
    APPLICATION_DECISION(NotificationKind.APPLICATION_DUE, "application", MERCHANT),
    SUBMISSION_REVIEW(NotificationKind.REVIEW_DUE, "submission", "submission_to_review", MERCHANT),
    PROPOSAL_ANSWER(
            NotificationKind.PROPOSAL_DUE,
            "proposal",
            "proposal_to_answer",
            CREATOR,
            AGENCY,
            MERCHANT),
    COUPON_END(NotificationKind.COUPON_END_DUE, "coupon", MERCHANT),
    TASK_DRAFT(NotificationKind.DRAFT_DUE, "task", MERCHANT),
    TASK_INVITATION(NotificationKind.TASK_INVITATION_DUE, "task_invitation", CREATOR),
    ROSTER_INVITATION(NotificationKind.ROSTER_INVITATION_DUE, "roster_invitation", CREATOR),
    ROSTER_SHARE_OFFER(NotificationKind.ROSTER_SHARE_DUE, "roster_contract", CREATOR),
    ROSTER_RELEASE(NotificationKind.ROSTER_RELEASE_DUE, "roster_contract", AGENCY),
    ROSTER_CONTRACT_END(
            NotificationKind.ROSTER_CONTRACT_END_DUE, "roster_contract", CREATOR, AGENCY);

    /** Their words; the index on deadlines of which people are reminded names the same. */
    static final List<String> WORDS = Arrays.stream(values()).map(Enum::name).toList();

    private final Telling.News news;

    RemindedDeadline(NotificationKind kind, String subjectType, Side... sides) {
        this(kind, subjectType, subjectType, sides);
    }

    RemindedDeadline(NotificationKind kind, String subjectType, String asked, Side... sides) {
        this.news = new Telling.News(kind, Set.of(sides), subjectType, asked);
    }

    Telling.News news() {
        return news;
    }
}
