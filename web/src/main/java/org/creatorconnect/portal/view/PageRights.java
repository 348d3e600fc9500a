package org.creatorconnect.portal.view;

import java.util.HashMap;
import java.util.Map;
import org.creatorconnect.identity.TeamRight;

/**
 * Which right of a team pages ask for: to enter them, and for what they offer to do unless it says
 * otherwise itself. Of whoever belongs to no team none is asked.
 */
public final class PageRights {

    /** Pages on which there is nothing but to do something; a page's own line only. */
    private static final Map<String, TeamRight> ENTERED = new HashMap<>();

    /** What pages offer, by page or by folder; a page's own line counts before its folder's. */
    private static final Map<String, TeamRight> OFFERED = new HashMap<>();

    static {
        enter(TeamRight.OWNER, "/team/invite", "/webhooks/edit");
        enter(TeamRight.MANAGER, "/tasks/new", "/submissions/act", "/applications/act");
        enter(TeamRight.MANAGER, "/orders/act", "/orders/refund", "/merchants/terms");
        enter(TeamRight.MANAGER, "/roster/invite", "/channels/proof", "/appeals/new");
        enter(TeamRight.MANAGER, "/disputes/new", "/proposals/new", "/task-invitations/new");
        enter(TeamRight.MANAGER, "/webhooks/act", "/creators/act", "/links/new");
        enter(TeamRight.MANAGER, "/coupons/new", "/coupons/batch");
        // What is done to one's own account, inbox and files, and leaving.
        offer(TeamRight.ANALYST, "/account", "/second-factor", "/tokens", "/team/list");
        offer(TeamRight.ANALYST, "/closure", "/own-data");
        offer(TeamRight.ANALYST, "/notifications/", "/exports/");
        offer(TeamRight.OWNER, "/payouts/mine", "/roster/mine");
    }

    private PageRights() {}

    private static void enter(TeamRight right, String... pages) {
        for (String page : pages) {
            ENTERED.put(page, right);
            OFFERED.put(page, right);
        }
    }

    private static void offer(TeamRight right, String... places) {
        for (String place : places) {
            OFFERED.put(place, right);
        }
    }

    /** The least right with which the page or download at this path is shown. */
    public static TeamRight toEnter(String path) {
        return ENTERED.getOrDefault(page(path), TeamRight.ANALYST);
    }

    /** The least right with which the page at this path offers what it does. */
    public static TeamRight acts(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return OFFERED.getOrDefault(page(path), OFFERED.getOrDefault(folder, TeamRight.MANAGER));
    }

    private static String page(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }
}
