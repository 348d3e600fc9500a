package org.creatorconnect.notification.service;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.creatorconnect.notification.Side.AGENCY;
import static org.creatorconnect.notification.Side.CREATOR;
import static org.creatorconnect.notification.Side.MERCHANT;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;

/** Acts of which somebody is told, in the audit trail's words. All others are told to nobody. */
enum ToldAct {
    APPLICATION_MADE(NotificationKind.APPLICATION_RECEIVED, MERCHANT),
    APPLICATION_CONFIRMED(NotificationKind.APPLICATION_RECEIVED, MERCHANT),
    APPLICATION_MADE_ON_BEHALF(NotificationKind.APPLICATION_TO_CONFIRM, CREATOR),
    APPLICATION_NOT_CONFIRMED(NotificationKind.APPLICATION_NOT_CONFIRMED, CREATOR, AGENCY),
    APPLICATION_ACCEPTED(NotificationKind.APPLICATION_ACCEPTED, CREATOR, AGENCY),
    APPLICATION_REJECTED(NotificationKind.APPLICATION_REJECTED, CREATOR, AGENCY),
    APPLICATION_LAPSED(NotificationKind.APPLICATION_LAPSED, CREATOR, AGENCY),
    APPLICATION_WITHDRAWN(NotificationKind.APPLICATION_WITHDRAWN, CREATOR, MERCHANT, AGENCY),
    APPLICATION_TAKEN_BACK(NotificationKind.APPLICATION_WITHDRAWN, CREATOR, AGENCY),
    ASSIGNMENT_EXTENDED(NotificationKind.ASSIGNMENT_EXTENDED, CREATOR, AGENCY),
    ASSIGNMENT_EXPIRED(NotificationKind.ASSIGNMENT_EXPIRED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_REJECTED(NotificationKind.ASSIGNMENT_REJECTED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_CANCELED(NotificationKind.ASSIGNMENT_CANCELED, CREATOR, AGENCY, MERCHANT),
    ASSIGNMENT_COMPLETED(NotificationKind.ASSIGNMENT_COMPLETED, CREATOR, AGENCY, MERCHANT),
    CONTENT_MISSING(NotificationKind.CONTENT_MISSING, CREATOR, AGENCY),
    CONTENT_SUBMITTED(NotificationKind.CONTENT_SUBMITTED, MERCHANT),
    CONTENT_WITHDRAWN(NotificationKind.CONTENT_WITHDRAWN, MERCHANT),
    SUBMISSION_APPROVED(NotificationKind.CONTENT_APPROVED, CREATOR, AGENCY),
    CHANGES_REQUESTED(NotificationKind.CHANGES_REQUESTED, CREATOR, AGENCY),
    SUBMISSION_REJECTED(NotificationKind.CONTENT_REJECTED, CREATOR, AGENCY),
    PAYOUT_SETTLED(NotificationKind.PAYOUT_SETTLED, CREATOR),
    PAYOUT_FAILED(NotificationKind.PAYOUT_FAILED, CREATOR),
    PAYOUT_RETURNED(NotificationKind.PAYOUT_RETURNED, CREATOR),
    COMMISSION_REVERSED(NotificationKind.COMMISSION_REVERSED, CREATOR),
    DEPOSIT_BOOKED(NotificationKind.DEPOSIT_BOOKED, MERCHANT),
    /** Whoever has links to the merchant, part by part: {@link CutTelling}. */
    RATE_CUT_ANNOUNCED(NotificationKind.RATE_CUT, CREATOR),
    COUPON_ROTATED(NotificationKind.COUPON_ROTATED, CREATOR),
    COUPON_LISTED(NotificationKind.COUPON_LISTED, CREATOR, MERCHANT),
    COUPON_JUMPED(NotificationKind.COUPON_JUMPED, CREATOR, MERCHANT),
    ROSTER_INVITED(NotificationKind.ROSTER_INVITED, CREATOR),
    ROSTER_INVITATION_ACCEPTED(NotificationKind.ROSTER_INVITATION_ACCEPTED, AGENCY),
    ROSTER_INVITATION_DECLINED(NotificationKind.ROSTER_INVITATION_DECLINED, AGENCY),
    ROSTER_INVITATION_LAPSED(NotificationKind.ROSTER_INVITATION_LAPSED, CREATOR, AGENCY),
    ROSTER_INVITATION_WITHDRAWN(NotificationKind.ROSTER_INVITATION_WITHDRAWN, CREATOR),
    ROSTER_MAILED_INVITATION_DECLINED(NotificationKind.ROSTER_MAILED_INVITATION_OVER, AGENCY),
    ROSTER_MAILED_INVITATION_LAPSED(NotificationKind.ROSTER_MAILED_INVITATION_OVER, AGENCY),
    ROSTER_SHARE_OFFERED(NotificationKind.ROSTER_SHARE_OFFERED, CREATOR),
    ROSTER_SHARE_ACCEPTED(NotificationKind.ROSTER_SHARE_ACCEPTED, AGENCY),
    ROSTER_SHARE_DECLINED(NotificationKind.ROSTER_SHARE_DECLINED, AGENCY),
    ROSTER_SHARE_LAPSED(NotificationKind.ROSTER_SHARE_LAPSED, CREATOR, AGENCY),
    ROSTER_NOTICE_GIVEN(NotificationKind.ROSTER_NOTICE_GIVEN, CREATOR, AGENCY),
    ROSTER_RELEASE_ASKED(NotificationKind.ROSTER_RELEASE_ASKED, AGENCY),
    ROSTER_RELEASE_REFUSED(NotificationKind.ROSTER_RELEASE_REFUSED, CREATOR),
    ROSTER_RELEASED(NotificationKind.ROSTER_CONTRACT_OVER, CREATOR, AGENCY),
    ROSTER_RELEASED_BY_SILENCE(NotificationKind.ROSTER_CONTRACT_OVER, CREATOR, AGENCY),
    ROSTER_CONTRACT_OVER(NotificationKind.ROSTER_CONTRACT_OVER, CREATOR, AGENCY),
    ROSTER_CONTRACT_BROKEN_OFF(NotificationKind.ROSTER_CONTRACT_OVER, CREATOR, AGENCY),
    ROLE_APPROVED(NotificationKind.ROLE_APPROVED, CREATOR),
    ROLE_REJECTED(NotificationKind.ROLE_REJECTED, CREATOR),
    ROLE_APPLICATION_LAPSED(NotificationKind.ROLE_APPLICATION_LAPSED, CREATOR),
    ROLE_DOUBTED(NotificationKind.ROLE_DOUBTED, CREATOR),
    ROLE_LOST(NotificationKind.ROLE_LOST, CREATOR),
    TIER_REACHED(NotificationKind.TIER_REACHED, CREATOR),
    TIER_LOST(NotificationKind.TIER_LOST, CREATOR),
    TIER_GIVEN(NotificationKind.TIER_GIVEN, CREATOR),
    CHANNEL_EVIDENCE_ACCEPTED(NotificationKind.CHANNEL_APPROVED, CREATOR),
    CHANNEL_EVIDENCE_REFUSED(NotificationKind.CHANNEL_REFUSED, CREATOR),
    CHANNEL_EVIDENCE_LAPSED(NotificationKind.CHANNEL_REFUSED, CREATOR),
    FOLLOWERS_JUMPED(NotificationKind.FOLLOWERS_JUMPED, CREATOR),
    COMMUNITY_CODE_GONE(NotificationKind.COMMUNITY_CODE_GONE, CREATOR),
    COMMUNITY_RESTORED(NotificationKind.COMMUNITY_RESTORED, CREATOR),
    COMMUNITY_PAUSED(NotificationKind.COMMUNITY_PAUSED, CREATOR),
    COMMUNITY_LAPSED(NotificationKind.COMMUNITY_LAPSED, CREATOR),
    COMMUNITY_MOVED(NotificationKind.COMMUNITY_MOVED, CREATOR),
    LEGAL_NAME_VERIFIED(NotificationKind.NAME_VERIFIED, CREATOR),
    WEBHOOK_FAILING(NotificationKind.WEBHOOK_FAILING, CREATOR, MERCHANT),
    WEBHOOK_GONE(NotificationKind.WEBHOOK_GONE, CREATOR, MERCHANT),
    FEED_ADDRESS_PAUSED(NotificationKind.FEED_ADDRESS_PAUSED, MERCHANT),
    PAYOUT_METHOD_CHANGED(NotificationKind.PAYOUT_METHOD_CHANGED, CREATOR),
    AFFILIATE_BANNED(NotificationKind.BANNED, CREATOR),
    AFFILIATE_UNBANNED(NotificationKind.UNBANNED, CREATOR),
    AFFILIATE_BANNED_FROM_MERCHANT(
            Map.of(
                    NotificationKind.BANNED_FROM_MERCHANT,
                    Set.of(CREATOR),
                    NotificationKind.CREATOR_BANNED,
                    Set.of(MERCHANT))),
    AFFILIATE_UNBANNED_FROM_MERCHANT(NotificationKind.UNBANNED_FROM_MERCHANT, CREATOR),
    AFFILIATE_MERGED(NotificationKind.ACCOUNTS_MERGED, CREATOR),
    APPEAL_GRANTED(NotificationKind.APPEAL_GRANTED, CREATOR),
    APPEAL_DENIED(NotificationKind.APPEAL_DENIED, CREATOR),
    TEAM_MEMBER_INVITED(NotificationKind.TEAM_MEMBER_INVITED, CREATOR, MERCHANT),
    TEAM_INVITATION_WITHDRAWN(NotificationKind.TEAM_INVITATION_WITHDRAWN, CREATOR, MERCHANT),
    TEAM_INVITATION_LAPSED(NotificationKind.TEAM_INVITATION_LAPSED, CREATOR, MERCHANT),
    TEAM_MEMBER_JOINED(NotificationKind.TEAM_MEMBER_JOINED, CREATOR, MERCHANT),
    TEAM_RIGHT_CHANGED(NotificationKind.TEAM_RIGHT_CHANGED, CREATOR, MERCHANT),
    TEAM_MEMBER_LEFT(NotificationKind.TEAM_MEMBER_LEFT, CREATOR, MERCHANT),
    TEAM_MEMBER_REMOVED(NotificationKind.TEAM_MEMBER_REMOVED, CREATOR, MERCHANT),
    ACCOUNT_CLOSURE_PUT_OFF(NotificationKind.CLOSURE_PUT_OFF, CREATOR, MERCHANT);

    private static final Map<String, ToldAct> BY_WORD =
            Arrays.stream(values()).collect(toUnmodifiableMap(Enum::name, act -> act));

    private final Map<NotificationKind, Set<Side>> kinds;

    ToldAct(NotificationKind kind, Side... sides) {
        this(Map.of(kind, Set.of(sides)));
    }

    ToldAct(Map<NotificationKind, Set<Side>> kinds) {
        this.kinds = kinds;
    }

    /** The act with this word, if anybody is told of it. */
    static Optional<ToldAct> of(String action) {
        return Optional.ofNullable(BY_WORD.get(action));
    }

    /** By which word is asked whom it concerns; mostly the kind of object that it was done to. */
    String asked(String subjectType) {
        return this == AFFILIATE_BANNED ? "banned_affiliate" : subjectType;
    }

    /** As what it is told, and to whom. */
    Map<NotificationKind, Set<Side>> kinds() {
        return kinds;
    }
}
