package org.creatorconnect.portal.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.web.ConnectAuthentication;
import org.creatorconnect.portal.view.PageRights;

/**
 * Shows a page only to those who can use it. A page without a line here does not exist for anybody.
 * The services protect what a page shows all the same; this keeps people out of rooms in which
 * nothing would answer them.
 */
public class PageAccess extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Who has to set up a second factor does so here, and enters no other page before. */
    private static final String FACTOR = "/second-factor.xhtml";

    private static final String STAFF = "operator reviewer finance auditor ";
    private static final String EVERYBODY = STAFF + "merchant affiliate";

    /** Who may enter, by page or by folder; a page's own line counts before its folder's. */
    private static final Map<String, Set<String>> ROLES = new HashMap<>();

    static {
        allow(
                EVERYBODY,
                "/home",
                "/account",
                "/second-factor",
                "/closure",
                "/own-data",
                "/tokens",
                "/commissions/",
                "/disputes/",
                "/proposals/",
                "/task-invitations/",
                "/assignments/");
        allow(EVERYBODY, "/exports/", "/find", "/bell", "/notifications/");
        allow(STAFF, "/affiliates/", "/role-applications/", "/merchants/list", "/audit/");
        allow(STAFF + "merchant", "/merchants/", "/campaigns/", "/tasks/", "/submissions/");
        allow(STAFF + "merchant", "/orders/", "/feeds/", "/applications/");
        allow("operator auditor", "/accounts/", "/mail/");
        allow("operator", "/accounts/invite", "/accounts/act", "/mail/act", "/platforms/edit");
        allow(STAFF, "/platforms/");
        allow("operator reviewer auditor", "/duplicates/");
        allow(STAFF, "/merges/");
        allow("operator reviewer", "/merges/new");
        allow(STAFF, "/tags/", "/segments/", "/tiers/");
        allow("operator", "/tags/edit", "/tiers/edit", "/segments/new", "/affiliates/tag");
        allow("operator auditor", "/affiliate-imports/");
        allow("operator", "/affiliate-imports/new");
        allow("reviewer operator auditor", "/channel-reviews/", "/appeals/list", "/appeals/review");
        allow("affiliate", "/disputes/new");
        allow("affiliate merchant", "/proposals/new");
        allow("merchant", "/task-invitations/new");
        allow("affiliate", "/appeals/new", "/appeals/appeal");
        allow(STAFF + "affiliate", "/channels/history");
        allow("operator merchant", "/merchants/terms");
        allow("operator merchant affiliate", "/products/");
        allow("merchant", "/tasks/new", "/orders/act", "/orders/refund", "/tracking");
        allow("reviewer", "/role-applications/act");
        allow("operator reviewer", "/affiliates/act");
        allow("merchant", "/submissions/act", "/applications/act");
        allow("merchant affiliate", "/performance", "/profile", "/webhooks/", "/team/");
        allow("merchant affiliate operator finance auditor", "/reports");
        allow("affiliate", "/tasks/center", "/tasks/offer", "/links/", "/channels/");
        allow(EVERYBODY, "/coupons/");
        allow("merchant", "/coupons/new", "/coupons/batch");
        allow("affiliate", "/communities/");
        allow("affiliate", "/roster/");
        allow("merchant affiliate", "/creators/", "/reputation/");
        allow("affiliate", "/assignments/list", "/assignments/applications", "/payouts/mine");
        allow("finance auditor", "/payouts/", "/queues/");
        allow("finance auditor operator", "/ledger/", "/deposits/");
        allow("finance auditor", "/proofs");
        allow("finance", "/deposits/new", "/queues/act");
        allow("finance auditor operator affiliate", "/payouts/payout");
    }

    @Inject transient Callers callers;

    private static void allow(String roles, String... places) {
        for (String place : places) {
            ROLES.put(place, Set.of(roles.split(" ")));
        }
    }

    /** Who may enter the page or the download at this path under the context root. */
    public static Set<String> roles(String path) {
        String page = path.substring(0, path.lastIndexOf('.'));
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return ROLES.getOrDefault(page, ROLES.getOrDefault(folder, Set.of()));
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (isOpen(path)) {
            chain.doFilter(request, response);
            return;
        }
        if (ConnectAuthentication.isConfined(request) && !path.equals(FACTOR)) {
            response.sendRedirect(request.getContextPath() + FACTOR);
            return;
        }
        Set<String> roles = roles(path);
        if (roles.stream().anyMatch(request::isUserInRole) && isRightEnough(path)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(
                    roles.isEmpty()
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Most pages are shown with any right, so that nobody is looked up for them. */
    private boolean isRightEnough(String path) {
        TeamRight needed = PageRights.toEnter(path);
        return needed == TeamRight.ANALYST || callers.current().may(needed);
    }

    /** What is no page of the portal, or one for whoever has not signed in. */
    private static boolean isOpen(String path) {
        return PlainPages.isPlain(path)
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/api/");
    }
}
