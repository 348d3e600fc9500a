package org.creatorconnect.notification;

import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.mail.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, with the letter that tells it unless they choose otherwise. Those of which
 * a stranger's act could be seen first are always told by letter at once.
 */
public enum NotificationKind implements LetterKind {
    APPLICATION_RECEIVED(Topic.TASKS, Mailing.DAILY),
    APPLICATION_TO_CONFIRM(Topic.TASKS, Mailing.AT_ONCE),
    APPLICATION_ACCEPTED(Topic.TASKS, Mailing.AT_ONCE),
    APPLICATION_REJECTED(Topic.TASKS, Mailing.AT_ONCE),
    APPLICATION_LAPSED(Topic.TASKS, Mailing.DAILY),
    APPLICATION_WITHDRAWN(Topic.TASKS, Mailing.DAILY),
    APPLICATION_NOT_CONFIRMED(Topic.TASKS, Mailing.DAILY),
    TASK_INVITED(Topic.TASKS, Mailing.AT_ONCE),
    TASK_INVITATION_ACCEPTED(Topic.TASKS, Mailing.AT_ONCE),
    TASK_INVITATION_DECLINED(Topic.TASKS, Mailing.DAILY),
    TASK_INVITATION_LAPSED(Topic.TASKS, Mailing.DAILY),
    TASK_INVITATION_WITHDRAWN(Topic.TASKS, Mailing.DAILY),
    ASSIGNMENT_EXTENDED(Topic.TASKS, Mailing.AT_ONCE),
    ASSIGNMENT_EXPIRED(Topic.TASKS, Mailing.AT_ONCE),
    ASSIGNMENT_REJECTED(Topic.TASKS, Mailing.AT_ONCE),
    ASSIGNMENT_CANCELED(Topic.TASKS, Mailing.AT_ONCE),
    ASSIGNMENT_COMPLETED(Topic.TASKS, Mailing.DAILY),
    CONTENT_SUBMITTED(Topic.TASKS, Mailing.AT_ONCE),
    CONTENT_WITHDRAWN(Topic.TASKS, Mailing.DAILY),
    CONTENT_APPROVED(Topic.TASKS, Mailing.AT_ONCE),
    CHANGES_REQUESTED(Topic.TASKS, Mailing.AT_ONCE),
    CONTENT_REJECTED(Topic.TASKS, Mailing.AT_ONCE),
    CONTENT_MISSING(Topic.TASKS, Mailing.AT_ONCE),
    DISPUTE_OPENED(Topic.TASKS, Mailing.AT_ONCE),
    DISPUTE_MESSAGE(Topic.TASKS, Mailing.AT_ONCE),
    DISPUTE_DECIDED(Topic.TASKS, Mailing.AT_ONCE),
    DISPUTE_OVERTURNED(Topic.TASKS, Mailing.AT_ONCE),
    PROPOSAL_RECEIVED(Topic.TASKS, Mailing.AT_ONCE),
    PROPOSAL_ACCEPTED(Topic.TASKS, Mailing.AT_ONCE),
    PROPOSAL_DECLINED(Topic.TASKS, Mailing.AT_ONCE),
    PROPOSAL_WITHDRAWN(Topic.TASKS, Mailing.DAILY),
    PROPOSAL_LAPSED(Topic.TASKS, Mailing.DAILY),
    PAYOUT_SETTLED(Topic.MONEY, Mailing.AT_ONCE),
    PAYOUT_FAILED(Topic.MONEY, Mailing.AT_ONCE),
    PAYOUT_RETURNED(Topic.MONEY, Mailing.AT_ONCE),
    COMMISSION_REVERSED(Topic.MONEY, Mailing.DAILY),
    DEPOSIT_BOOKED(Topic.MONEY, Mailing.AT_ONCE),
    RATE_CUT(Topic.MONEY, Mailing.AT_ONCE),
    COUPON_ROTATED(Topic.MONEY, Mailing.AT_ONCE),
    COUPON_LISTED(Topic.MONEY, Mailing.AT_ONCE),
    COUPON_JUMPED(Topic.MONEY, Mailing.AT_ONCE),
    ROSTER_INVITED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_INVITATION_ACCEPTED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_INVITATION_DECLINED(Topic.AGENCY, Mailing.DAILY),
    ROSTER_INVITATION_LAPSED(Topic.AGENCY, Mailing.DAILY),
    ROSTER_INVITATION_WITHDRAWN(Topic.AGENCY, Mailing.DAILY),
    ROSTER_MAILED_INVITATION_OVER(Topic.AGENCY, Mailing.DAILY),
    ROSTER_SHARE_OFFERED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_SHARE_ACCEPTED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_SHARE_DECLINED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_SHARE_LAPSED(Topic.AGENCY, Mailing.DAILY),
    ROSTER_NOTICE_GIVEN(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_RELEASE_ASKED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_RELEASE_REFUSED(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_CONTRACT_OVER(Topic.AGENCY, Mailing.AT_ONCE),
    ROLE_APPROVED(Topic.ACCOUNT, Mailing.AT_ONCE),
    ROLE_REJECTED(Topic.ACCOUNT, Mailing.AT_ONCE),
    ROLE_APPLICATION_LAPSED(Topic.ACCOUNT, Mailing.AT_ONCE),
    ROLE_DOUBTED(Topic.ACCOUNT, Mailing.AT_ONCE),
    ROLE_LOST(Topic.ACCOUNT, Mailing.AT_ONCE),
    TIER_REACHED(Topic.ACCOUNT, Mailing.DAILY),
    TIER_LOST(Topic.ACCOUNT, Mailing.AT_ONCE),
    TIER_GIVEN(Topic.ACCOUNT, Mailing.AT_ONCE),
    CHANNEL_APPROVED(Topic.ACCOUNT, Mailing.AT_ONCE),
    CHANNEL_REFUSED(Topic.ACCOUNT, Mailing.AT_ONCE),
    FOLLOWERS_JUMPED(Topic.ACCOUNT, Mailing.AT_ONCE),
    COMMUNITY_CODE_GONE(Topic.ACCOUNT, Mailing.AT_ONCE),
    COMMUNITY_RESTORED(Topic.ACCOUNT, Mailing.AT_ONCE),
    COMMUNITY_PAUSED(Topic.ACCOUNT, Mailing.AT_ONCE),
    COMMUNITY_LAPSED(Topic.ACCOUNT, Mailing.AT_ONCE),
    COMMUNITY_MOVED(Topic.ACCOUNT, Mailing.AT_ONCE),
    NAME_VERIFIED(Topic.ACCOUNT, Mailing.DAILY),
    WEBHOOK_FAILING(Topic.ACCOUNT, Mailing.AT_ONCE),
    WEBHOOK_GONE(Topic.ACCOUNT, Mailing.AT_ONCE),
    FEED_ADDRESS_PAUSED(Topic.ACCOUNT, Mailing.AT_ONCE),
    PAYOUT_METHOD_CHANGED(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.OWNER),
    BANNED(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.MANAGER),
    UNBANNED(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.MANAGER),
    BANNED_FROM_MERCHANT(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.MANAGER),
    UNBANNED_FROM_MERCHANT(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.MANAGER),
    /** A merchant hears that a creator works with it no more. */
    CREATOR_BANNED(Topic.TASKS, Mailing.AT_ONCE),
    ACCOUNTS_MERGED(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.OWNER),
    APPEAL_GRANTED(Topic.ACCOUNT, Mailing.AT_ONCE),
    APPEAL_DENIED(Topic.ACCOUNT, Mailing.AT_ONCE),
    TEAM_MEMBER_INVITED(Topic.ACCOUNT, Mailing.AT_ONCE, false, TeamRight.OWNER),
    TEAM_INVITATION_WITHDRAWN(Topic.ACCOUNT, Mailing.DAILY, false, TeamRight.OWNER),
    TEAM_INVITATION_LAPSED(Topic.ACCOUNT, Mailing.DAILY, false, TeamRight.OWNER),
    TEAM_MEMBER_JOINED(Topic.ACCOUNT, Mailing.AT_ONCE, false, TeamRight.OWNER),
    TEAM_RIGHT_CHANGED(Topic.ACCOUNT, Mailing.AT_ONCE, false, TeamRight.OWNER),
    TEAM_MEMBER_LEFT(Topic.ACCOUNT, Mailing.AT_ONCE, false, TeamRight.OWNER),
    TEAM_MEMBER_REMOVED(Topic.ACCOUNT, Mailing.AT_ONCE, false, TeamRight.OWNER),
    CLOSURE_PUT_OFF(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.OWNER),
    /** The reminders, 48 and 24 hours before what somebody has to do is due. */
    CONTENT_DUE(Topic.TASKS, Mailing.AT_ONCE),
    CHANGES_DUE(Topic.TASKS, Mailing.AT_ONCE),
    /** Until when the creator can dispute a rejection. */
    DISPUTE_DUE(Topic.TASKS, Mailing.AT_ONCE),
    PROPOSAL_DUE(Topic.TASKS, Mailing.AT_ONCE),
    CURE_DUE(Topic.TASKS, Mailing.AT_ONCE),
    CLOSURE_DUE(Topic.ACCOUNT, Mailing.AT_ONCE, true, TeamRight.OWNER),
    COMMUNITY_CURE_DUE(Topic.ACCOUNT, Mailing.AT_ONCE),
    CONFIRMATION_DUE(Topic.TASKS, Mailing.AT_ONCE),
    APPLICATION_DUE(Topic.TASKS, Mailing.DAILY),
    REVIEW_DUE(Topic.TASKS, Mailing.AT_ONCE),
    DRAFT_DUE(Topic.TASKS, Mailing.DAILY),
    TASK_INVITATION_DUE(Topic.TASKS, Mailing.AT_ONCE),
    ORDERS_DUE(Topic.MONEY, Mailing.AT_ONCE),
    COUPON_END_DUE(Topic.MONEY, Mailing.DAILY),
    ROSTER_INVITATION_DUE(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_SHARE_DUE(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_RELEASE_DUE(Topic.AGENCY, Mailing.AT_ONCE),
    ROSTER_CONTRACT_END_DUE(Topic.AGENCY, Mailing.AT_ONCE);

    private final Topic topic;
    private final Mailing usual;
    private final boolean fixed;
    private final TeamRight least;

    NotificationKind(Topic topic, Mailing usual) {
        this(topic, usual, false, TeamRight.MANAGER);
    }

    NotificationKind(Topic topic, Mailing usual, boolean fixed, TeamRight least) {
        this.topic = topic;
        this.usual = usual;
        this.fixed = fixed;
        this.least = least;
    }

    public Topic topic() {
        return topic;
    }

    /** Whether people of a team with this right are told; analysts only look. */
    public boolean isFor(TeamRight right) {
        return !isOwnAccounts() && right.covers(least);
    }

    /** Whether whoever it is about is told as well, whatever their right. */
    public boolean isPersonal() {
        return this == TEAM_RIGHT_CHANGED || isOwnAccounts();
    }

    /** Whether it is nobody's business but that of whose account it is about. */
    private boolean isOwnAccounts() {
        return this == CLOSURE_PUT_OFF || this == CLOSURE_DUE;
    }

    /** How it is told by letter to whoever chose nothing. */
    public Mailing usual() {
        return usual;
    }

    /** How it is told by letter to whoever chose so; nothing chosen is as usual. */
    public Mailing mailing(@Nullable Mailing chosen) {
        return chosen == null || fixed ? usual : chosen;
    }

    /** Whether nobody can choose otherwise. */
    public boolean isFixed() {
        return fixed;
    }
}
