package org.creatorconnect.webhook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a webhook can be told of. Its word outside is the type: {@code commission.created}. */
public enum WebhookEvent {
    AFFILIATE_ROLE_GRANTED,
    AFFILIATE_ROLE_LOST,
    AFFILIATE_CHANNEL_VERIFIED,
    AFFILIATE_NAME_VERIFIED,
    AFFILIATE_BANNED,
    AFFILIATE_UNBANNED,
    AFFILIATE_CONTRACT_STARTED,
    AFFILIATE_CONTRACT_NOTICE,
    AFFILIATE_CONTRACT_ENDED,
    TASK_PUBLISHED,
    TASK_CLOSED,
    TASK_APPLICATION_MADE,
    TASK_APPLICATION_ACCEPTED,
    TASK_APPLICATION_REJECTED,
    TASK_APPLICATION_WITHDRAWN,
    TASK_APPLICATION_LAPSED,
    TASK_INVITATION_MADE,
    TASK_INVITATION_ACCEPTED,
    TASK_INVITATION_DECLINED,
    TASK_INVITATION_WITHDRAWN,
    TASK_INVITATION_LAPSED,
    TASK_ASSIGNMENT_EXTENDED,
    TASK_ASSIGNMENT_COMPLETED,
    TASK_ASSIGNMENT_EXPIRED,
    TASK_ASSIGNMENT_REJECTED,
    TASK_ASSIGNMENT_CANCELED,
    SUBMISSION_CREATED,
    SUBMISSION_WITHDRAWN,
    SUBMISSION_CHANGES_REQUESTED,
    SUBMISSION_APPROVED,
    SUBMISSION_REJECTED,
    COMMISSION_CREATED,
    COMMISSION_APPROVED,
    COMMISSION_ADJUSTED,
    COMMISSION_REVERSED,
    COMMISSION_PAID,
    PAYOUT_ACCEPTED,
    PAYOUT_SETTLED,
    PAYOUT_FAILED,
    PAYOUT_RETURNED,
    /** Sent when its owner asks for one; nobody needs to choose it. */
    WEBHOOK_TEST;

    private static final String ALL_OF_THEM = ".*";

    /** The word outside. */
    public String type() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    /** What stands before the dot: {@code commission}. */
    public String family() {
        return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether creators and agencies alone are ever told of it: of their standing, and their pay.
     */
    public boolean isOfAffiliates() {
        return family().equals("affiliate") || family().equals("payout");
    }

    /** Those that can be chosen. */
    public static Set<WebhookEvent> choices() {
        return EnumSet.complementOf(EnumSet.of(WEBHOOK_TEST));
    }

    /** The one with this type. */
    public static Optional<WebhookEvent> ofType(String type) {
        return Arrays.stream(values()).filter(event -> event.type().equals(type)).findFirst();
    }

    /**
     * What somebody chooses by a word: one by its type, or by {@code commission.*} all of a family
     * that there are at present; none when nothing can be chosen by it.
     */
    public static Set<WebhookEvent> chosen(String word) {
        Set<WebhookEvent> chosen = EnumSet.noneOf(WebhookEvent.class);
        choices().stream()
                .filter(
                        event ->
                                event.type().equals(word)
                                        || (event.family() + ALL_OF_THEM).equals(word))
                .forEach(chosen::add);
        return chosen;
    }
}
