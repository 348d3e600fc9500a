package org.creatorconnect.notification.view;

import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.Side;
import org.creatorconnect.notification.query.NotificationRow;

/** Where in the portal somebody sees what they were told of. */
final class NotificationPlaces {

    private NotificationPlaces() {}

    /** A page under the context root. */
    static String of(NotificationRow told) {
        return switch (told.subjectType()) {
            case "application" -> application(told);
            case "assignment" -> "/assignments/assignment.xhtml?id=" + told.subjectId();
            case "submission" -> "/submissions/review.xhtml?id=" + told.subjectId();
            case "dispute" -> "/disputes/dispute.xhtml?id=" + told.subjectId();
            case "proposal" -> "/proposals/proposal.xhtml?id=" + told.subjectId();
            case "task_invitation" -> "/task-invitations/invitation.xhtml?id=" + told.subjectId();
            case "task" -> task(told);
            case "commission" -> "/commissions/detail.xhtml?id=" + told.subjectId();
            case "payout" -> "/payouts/payout.xhtml?id=" + told.subjectId();
            case "ban" -> told.side() == Side.MERCHANT ? "/assignments/list.xhtml" : "/home.xhtml";
            case "orders_to_report" -> "/orders/list.xhtml?due=14";
            case "rate_cut" -> "/links/list.xhtml";
            case "appeal" -> "/appeals/appeal.xhtml?id=" + told.subjectId();
            case "channel" -> channel(told);
            case "roster_contract" -> "/roster/contract.xhtml?id=" + told.subjectId();
            case "roster_invitation" -> roster(told, "/roster/invitations.xhtml");
            case "team_member" -> "/team/list.xhtml";
            case "account_closure" -> "/closure.xhtml";
            case "coupon", "coupon_leak" -> "/coupons/detail.xhtml?id=" + told.subjectId();
            case "webhook" -> "/webhooks/webhook.xhtml?id=" + told.subjectId();
            case "merchant" -> merchant(told);
            case "share_offer" -> roster(told, "/roster/list.xhtml");
            default -> isBan(told.kind()) ? "/home.xhtml" : "/profile.xhtml";
        };
    }

    private static String application(NotificationRow told) {
        return told.side() == Side.MERCHANT
                ? "/tasks/application.xhtml?id=" + told.subjectId()
                : "/assignments/applications.xhtml";
    }

    private static String merchant(NotificationRow told) {
        return told.kind() == NotificationKind.FEED_ADDRESS_PAUSED
                ? "/feeds/list.xhtml"
                : "/merchants/detail.xhtml?id=" + told.subjectId();
    }

    private static String task(NotificationRow told) {
        return told.side() == Side.MERCHANT
                ? "/tasks/task.xhtml?id=" + told.subjectId()
                : "/tasks/offer.xhtml?id=" + told.subjectId();
    }

    private static String channel(NotificationRow told) {
        return switch (told.kind()) {
            case FOLLOWERS_JUMPED -> "/channels/history.xhtml?id=" + told.subjectId();
            case COMMUNITY_CODE_GONE,
                    COMMUNITY_RESTORED,
                    COMMUNITY_PAUSED,
                    COMMUNITY_LAPSED,
                    COMMUNITY_MOVED,
                    COMMUNITY_CURE_DUE ->
                    "/communities/community.xhtml?id=" + told.subjectId();
            default -> "/profile.xhtml";
        };
    }

    private static String roster(NotificationRow told, String agencys) {
        return told.side() == Side.AGENCY ? agencys : "/roster/mine.xhtml";
    }

    private static boolean isBan(NotificationKind kind) {
        return kind == NotificationKind.BANNED || kind == NotificationKind.UNBANNED;
    }
}
