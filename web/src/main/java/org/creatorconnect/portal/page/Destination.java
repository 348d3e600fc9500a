package org.creatorconnect.portal.page;

import java.util.List;
import java.util.Set;

/**
 * A place in the portal that the navigation and the palette lead to. Its words are {@code
 * shell.nav.<name>}.
 *
 * @param name short word; a page says {@code here = name} to be marked as current
 * @param icon name of an icon without {@code pi-}
 * @param path page under the context root
 * @param keys the letters of its shortcut, pressed one after the other
 * @param roles who may go there
 */
public record Destination(String name, String icon, String path, String keys, Set<String> roles) {

    private static final String STAFF = "operator reviewer finance auditor";

    /** All places, in the order of the navigation. */
    public static final List<Destination> ALL =
            List.of(
                    to("home", "home", "/home.xhtml", "g h", STAFF + " merchant affiliate"),
                    to("taskCenter", "search", "/tasks/center.xhtml", "g t", "affiliate"),
                    to("myTasks", "clipboard", "/assignments/list.xhtml", "g m", "affiliate"),
                    to("tasks", "clipboard", "/tasks/list.xhtml", "g t", STAFF + " merchant"),
                    to("submissions", "eye", "/submissions/list.xhtml", "g s", STAFF + " merchant"),
                    to("creators", "users", "/creators/list.xhtml", "g i", "merchant"),
                    to("affiliates", "users", "/affiliates/list.xhtml", "g a", STAFF),
                    to("roles", "id-card", "/role-applications/list.xhtml", "g r", STAFF),
                    to(
                            "channelReviews",
                            "verified",
                            "/channel-reviews/list.xhtml",
                            "g i",
                            "reviewer operator auditor"),
                    to("disputes", "flag-fill", "/disputes/list.xhtml", "g q", "reviewer operator"),
                    to(
                            "disputes",
                            "flag-fill",
                            "/disputes/list.xhtml",
                            "g v",
                            "merchant affiliate"),
                    to(
                            "proposals",
                            "comments",
                            "/proposals/list.xhtml",
                            "g j",
                            "merchant affiliate"),
                    to(
                            "appeals",
                            "replay",
                            "/appeals/list.xhtml",
                            "g z",
                            "reviewer operator auditor"),
                    to(
                            "duplicates",
                            "clone",
                            "/duplicates/list.xhtml",
                            "g x",
                            "reviewer operator auditor"),
                    to("merges", "sitemap", "/merges/list.xhtml", "g f", STAFF),
                    to("segments", "filter", "/segments/list.xhtml", "g m", STAFF),
                    to("tags", "tags", "/tags/list.xhtml", "g g", STAFF),
                    to("tiers", "star", "/tiers/list.xhtml", "g y", STAFF),
                    to("platforms", "globe", "/platforms/list.xhtml", "g l", STAFF),
                    to("merchants", "shop", "/merchants/list.xhtml", "g b", STAFF),
                    to(
                            "products",
                            "box",
                            "/products/list.xhtml",
                            "g d",
                            "affiliate merchant operator"),
                    to("feeds", "upload", "/feeds/list.xhtml", "g f", "merchant"),
                    to("links", "link", "/links/list.xhtml", "g l", "affiliate"),
                    to("coupons", "ticket", "/coupons/list.xhtml", "g z", "affiliate merchant"),
                    to(
                            "performance",
                            "chart-line",
                            "/performance.xhtml",
                            "g n",
                            "affiliate merchant"),
                    to("reports", "table", "/reports.xhtml", "g b", "affiliate merchant"),
                    to("reports", "table", "/reports.xhtml", "g p", "operator"),
                    to("reports", "table", "/reports.xhtml", "g d", "finance auditor"),
                    to("orders", "shopping-cart", "/orders/list.xhtml", "g w", STAFF + " merchant"),
                    to("tracking", "code", "/tracking.xhtml", "g x", "merchant"),
                    to("earnings", "dollar", "/commissions/list.xhtml", "g e", "affiliate"),
                    to(
                            "commissions",
                            "dollar",
                            "/commissions/list.xhtml",
                            "g c",
                            STAFF + " merchant"),
                    to("payoutRuns", "money-bill", "/payouts/list.xhtml", "g p", "finance auditor"),
                    to("payouts", "wallet", "/payouts/mine.xhtml", "g p", "affiliate"),
                    to(
                            "deposits",
                            "download",
                            "/deposits/list.xhtml",
                            "g n",
                            "finance operator auditor"),
                    to("ledger", "book", "/ledger/list.xhtml", "g j", "finance auditor operator"),
                    to("queues", "inbox", "/queues/list.xhtml", "g q", "finance auditor"),
                    to("audit", "history", "/audit/list.xhtml", "g v", "auditor operator finance"),
                    to("mail", "envelope", "/mail/list.xhtml", "g e", "operator auditor"),
                    to("accounts", "key", "/accounts/list.xhtml", "g k", "operator auditor"),
                    to("roster", "id-card", "/roster/mine.xhtml", "g r", "affiliate"),
                    to("reputation", "star", "/reputation/mine.xhtml", "g a", "merchant affiliate"),
                    to("webhooks", "send", "/webhooks/mine.xhtml", "g q", "merchant affiliate"),
                    to("team", "users", "/team/list.xhtml", "g k", "merchant affiliate"),
                    to("profile", "user", "/profile.xhtml", "g y", "affiliate merchant"),
                    to("account", "lock", "/account.xhtml", "g u", STAFF + " merchant affiliate"),
                    to("tokens", "code", "/tokens.xhtml", "g o", STAFF + " merchant affiliate"));

    private static Destination to(
            String name, String icon, String path, String keys, String roles) {
        return new Destination(name, icon, path, keys, Set.of(roles.split(" ")));
    }

    /** The key of its words. */
    public String word() {
        return "shell.nav." + name;
    }

    boolean isFor(List<String> held) {
        return held.stream().anyMatch(roles::contains);
    }
}
