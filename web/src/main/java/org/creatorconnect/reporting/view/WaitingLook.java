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
        return switch (kind) {
            case PAYOUT_CASE ->
                    new WaitingLook(
                            "exclamation-triangle",
                            "bad",
                            "/payouts/list.xhtml",
                            "/payouts/payout.xhtml");
            case PAYOUT_RUN ->
                    new WaitingLook(
                            "money-bill",
                            "flight",
                            "/payouts/list.xhtml?status=AWAITING_APPROVAL",
                            "/payouts/run.xhtml");
            case SUBMISSION ->
                    new WaitingLook(
                            "eye",
                            "pending",
                            "/submissions/list.xhtml?status=SUBMITTED",
                            "/submissions/review.xhtml");
            case TASK_APPLICATION ->
                    new WaitingLook(
                            "clipboard",
                            "s-applied",
                            "/tasks/list.xhtml",
                            "/tasks/application.xhtml");
            case FEED -> new WaitingLook("upload", "bad", "/feeds/list.xhtml", "/feeds/list.xhtml");
            case ORDER_REPORT ->
                    new WaitingLook(
                            "shopping-cart",
                            "pending",
                            "/orders/list.xhtml?due=14",
                            "/orders/detail.xhtml");
            case ROLE_APPLICATION ->
                    new WaitingLook(
                            "id-card",
                            "held",
                            "/role-applications/list.xhtml?status=APPLIED",
                            "/role-applications/review.xhtml");
        };
    }

    String of(WaitingItem item) {
        return page + "?id=" + item.id();
    }
}
