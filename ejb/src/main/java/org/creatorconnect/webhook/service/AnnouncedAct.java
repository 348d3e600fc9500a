package org.creatorconnect.webhook.service;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.creatorconnect.notification.Side.AGENCY;
import static org.creatorconnect.notification.Side.CREATOR;
import static org.creatorconnect.notification.Side.MERCHANT;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.notification.Side;
import org.creatorconnect.webhook.WebhookEvent;

/**
 * Acts that webhooks are told of, in the audit trail's words, and whose: of those who see the
 * object. All others are told to none.
 */
enum AnnouncedAct {
    ROLE_GRANTED(WebhookEvent.AFFILIATE_ROLE_GRANTED, CREATOR),
    ROLE_LOST(WebhookEvent.AFFILIATE_ROLE_LOST, CREATOR),
    CHANNEL_VERIFIED(WebhookEvent.AFFILIATE_CHANNEL_VERIFIED, CREATOR),
    LEGAL_NAME_VERIFIED(WebhookEvent.AFFILIATE_NAME_VERIFIED, CREATOR),
    AFFILIATE_BANNED(WebhookEvent.AFFILIATE_BANNED, CREATOR),
    AFFILIATE_UNBANNED(WebhookEvent.AFFILIATE_UNBANNED, CREATOR),
    ROSTER_CONTRACT_AGREED(WebhookEvent.AFFILIATE_CONTRACT_STARTED, CREATOR, AGENCY),
    ROSTER_NOTICE_GIVEN(WebhookEvent.AFFILIATE_CONTRACT_NOTICE, CREATOR, AGENCY),
    ROSTER_RELEASED(WebhookEvent.AFFILIATE_CONTRACT_ENDED, CREATOR, AGENCY),
    ROSTER_RELEASED_BY_SILENCE(WebhookEvent.AFFILIATE_CONTRACT_ENDED, CREATOR, AGENCY),
    ROSTER_CONTRACT_OVER(WebhookEvent.AFFILIATE_CONTRACT_ENDED, CREATOR, AGENCY),
    ROSTER_CONTRACT_BROKEN_OFF(WebhookEvent.AFFILIATE_CONTRACT_ENDED, CREATOR, AGENCY),
    TASK_PUBLISHED(WebhookEvent.TASK_PUBLISHED, MERCHANT),
    TASK_CLOSED(WebhookEvent.TASK_CLOSED, MERCHANT),
    TASK_ENDED(WebhookEvent.TASK_CLOSED, MERCHANT),
    APPLICATION_MADE(WebhookEvent.TASK_APPLICATION_MADE, CREATOR, MERCHANT),
    APPLICATION_CONFIRMED(WebhookEvent.TASK_APPLICATION_MADE, CREATOR, AGENCY, MERCHANT),
    APPLICATION_ACCEPTED(WebhookEvent.TASK_APPLICATION_ACCEPTED, CREATOR, AGENCY, MERCHANT),
    APPLICATION_REJECTED(WebhookEvent.TASK_APPLICATION_REJECTED, CREATOR, AGENCY, MERCHANT),
    APPLICATION_WITHDRAWN(WebhookEvent.TASK_APPLICATION_WITHDRAWN, CREATOR, AGENCY, MERCHANT),
    APPLICATION_TAKEN_BACK(WebhookEvent.TASK_APPLICATION_WITHDRAWN, CREATOR, AGENCY),
    APPLICATION_NOT_CONFIRMED(WebhookEvent.TASK_APPLICATION_LAPSED, CREATOR, AGENCY),
    APPLICATION_LAPSED(WebhookEvent.TASK_APPLICATION_LAPSED, CREATOR, AGENCY),
    TASK_INVITED(WebhookEvent.TASK_INVITATION_MADE, CREATOR, MERCHANT),
    TASK_INVITATION_ACCEPTED(WebhookEvent.TASK_INVITATION_ACCEPTED, CREATOR, MERCHANT),
    TASK_INVITATION_DECLINED(WebhookEvent.TASK_INVITATION_DECLINED, CREATOR, MERCHANT),
    TASK_INVITATION_WITHDRAWN(WebhookEvent.TASK_INVITATION_WITHDRAWN, CREATOR, MERCHANT),
    TASK_INVITATION_LAPSED(WebhookEvent.TASK_INVITATION_LAPSED, CREATOR, MERCHANT),
    ASSIGNMENT_EXTENDED(WebhookEvent.TASK_ASSIGNMENT_EXTENDED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_COMPLETED(WebhookEvent.TASK_ASSIGNMENT_COMPLETED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_EXPIRED(WebhookEvent.TASK_ASSIGNMENT_EXPIRED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_REJECTED(WebhookEvent.TASK_ASSIGNMENT_REJECTED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_CANCELED(WebhookEvent.TASK_ASSIGNMENT_CANCELED, CREATOR, AGENCY, MERCHANT),
    CONTENT_SUBMITTED(WebhookEvent.SUBMISSION_CREATED, CREATOR, AGENCY, MERCHANT),
    CONTENT_WITHDRAWN(WebhookEvent.SUBMISSION_WITHDRAWN, CREATOR, AGENCY, MERCHANT),
    CHANGES_REQUESTED(WebhookEvent.SUBMISSION_CHANGES_REQUESTED, CREATOR, AGENCY, MERCHANT),
    SUBMISSION_APPROVED(WebhookEvent.SUBMISSION_APPROVED, CREATOR, AGENCY, MERCHANT),
    SUBMISSION_REJECTED(WebhookEvent.SUBMISSION_REJECTED, CREATOR, AGENCY, MERCHANT),
    COMMISSION_ACCRUED(WebhookEvent.COMMISSION_CREATED, CREATOR, MERCHANT),
    COMMISSION_APPROVED(WebhookEvent.COMMISSION_APPROVED, CREATOR, MERCHANT),
    COMMISSION_ADJUSTED(WebhookEvent.COMMISSION_ADJUSTED, CREATOR, MERCHANT),
    COMMISSION_REVERSED(WebhookEvent.COMMISSION_REVERSED, CREATOR, MERCHANT),
    COMMISSION_PAID(WebhookEvent.COMMISSION_PAID, CREATOR, MERCHANT),
    PAYOUT_ACCEPTED(WebhookEvent.PAYOUT_ACCEPTED, CREATOR),
    PAYOUT_SETTLED(WebhookEvent.PAYOUT_SETTLED, CREATOR),
    PAYOUT_FAILED(WebhookEvent.PAYOUT_FAILED, CREATOR),
    PAYOUT_RETURNED(WebhookEvent.PAYOUT_RETURNED, CREATOR);

    private static final Map<String, AnnouncedAct> BY_WORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(Enum::name, act -> act));

    private final WebhookEvent event;
    private final Set<Side> sides;

    AnnouncedAct(WebhookEvent event, Side... sides) {
        this.event = event;
        this.sides = Set.of(sides);
    }

    /** The act with this word, if any webhook can be told of it. */
    static Optional<AnnouncedAct> of(String action) {
        return Optional.ofNullable(BY_WORD.get(action));
    }

    WebhookEvent event() {
        return event;
    }

    /**
     * Whose webhooks are told; of a commission and a payout the creator's side is whoever earns it.
     */
    Set<Side> sides() {
        return sides;
    }
}
