package org.creatorconnect.reporting.view;

import org.creatorconnect.reporting.query.WaitingItem;
import org.creatorconnect.reporting.query.WaitingKind;

/**
 * How a kind of waiting work is shown.
 *
 * @param icon name of an icon without {@code pi-}
 * @param tone class of its color
 * @param list where all of them are
 * @param page where one is decided, by its id
 */
record WaitingLook(String icon, String tone, String list, String page) {

    static WaitingLook of(WaitingKind kind) {
        return new WaitingLook(icon(kind), tone(kind), list(kind), page(kind));
    }

    private static String icon(WaitingKind kind) {
        return switch (kind) {
            case PAYOUT_CASE -> "exclamation-triangle";
            case PAYOUT_RUN -> "money-bill";
            case SUBMISSION -> "eye";
            case TASK_APPLICATION -> "clipboard";
            case PROPOSAL -> "comments";
            case FEED -> "upload";
            case ORDER_REPORT -> "shopping-cart";
            case ROLE_APPLICATION -> "id-card";
            case CHANNEL_REVIEW -> "verified";
            case DISPUTE -> "flag-fill";
            case APPEAL -> "replay";
            case AFFILIATE_MERGE -> "users";
        };
    }

    private static String tone(WaitingKind kind) {
        return switch (kind) {
            case PAYOUT_CASE, FEED -> "bad";
            case PAYOUT_RUN -> "flight";
            case SUBMISSION, PROPOSAL, ORDER_REPORT -> "pending";
            case TASK_APPLICATION -> "s-applied";
            case ROLE_APPLICATION, CHANNEL_REVIEW, DISPUTE, APPEAL, AFFILIATE_MERGE -> "held";
        };
    }

    private static String list(WaitingKind kind) {
        return switch (kind) {
            case PAYOUT_CASE -> "/payouts/list.xhtml";
            case PAYOUT_RUN -> "/payouts/list.xhtml?status=AWAITING_APPROVAL";
            case SUBMISSION -> "/submissions/list.xhtml?status=SUBMITTED";
            case TASK_APPLICATION -> "/tasks/list.xhtml";
            case PROPOSAL -> "/proposals/list.xhtml?status=OPEN";
            case FEED -> "/feeds/list.xhtml";
            case ORDER_REPORT -> "/orders/list.xhtml?due=14";
            case ROLE_APPLICATION -> "/role-applications/list.xhtml?status=APPLIED";
            case CHANNEL_REVIEW -> "/channel-reviews/list.xhtml?status=OPEN";
            case DISPUTE -> "/disputes/list.xhtml?status=OPEN";
            case APPEAL -> "/appeals/list.xhtml?status=OPEN&status=ESCALATED";
            case AFFILIATE_MERGE -> "/merges/list.xhtml?status=PROPOSED";
        };
    }

    private static String page(WaitingKind kind) {
        return switch (kind) {
            case PAYOUT_CASE -> "/payouts/payout.xhtml";
            case PAYOUT_RUN -> "/payouts/run.xhtml";
            case SUBMISSION -> "/submissions/review.xhtml";
            case TASK_APPLICATION -> "/tasks/application.xhtml";
            case PROPOSAL -> "/proposals/proposal.xhtml";
            case FEED -> "/feeds/detail.xhtml";
            case ORDER_REPORT -> "/orders/detail.xhtml";
            case ROLE_APPLICATION -> "/role-applications/review.xhtml";
            case CHANNEL_REVIEW -> "/channel-reviews/review.xhtml";
            case DISPUTE -> "/disputes/dispute.xhtml";
            case APPEAL -> "/appeals/review.xhtml";
            case AFFILIATE_MERGE -> "/merges/merge.xhtml";
        };
    }

    String of(WaitingItem item) {
        return page + "?id=" + item.id();
    }
}
