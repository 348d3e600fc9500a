package org.creatorconnect.story;

import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** Sales, runs and payouts that wait for a shop, for finance and for a bank that says nothing. */
final class SilentMoney {

    List<SilentCase> all() {
        Creator creator = Cast.payableInfluencer();
        Merchant merchant = Cast.merchant("1000.00");
        Shop shop = new Shop(merchant);
        SilentCase unreported = sale("ORDER_VALIDATION", shop, creator);
        SilentCase completed = sale("COMMISSION_APPROVAL", shop, creator);
        shop.tell("COMMISSION_APPROVAL", "{\"reference\": \"C\", \"type\": \"COMPLETED\"}");
        ContentToReview content = ContentToReview.submitted(merchant, "50.00", creator);
        merchant.api()
                .post(
                        "submissions/" + content.submission() + "/decision",
                        "{\"decision\": \"APPROVE\"}");
        String payout = Finance.payoutOf(creator, Finance.approvedRun()).getString("id");
        return List.of(
                unreported,
                completed,
                cut(),
                run(),
                SilentCase.of("PAYOUT_ANSWER", "payout", payout, "UNKNOWN", "PAYOUT_UNKNOWN"),
                asked(payout));
    }

    private static SilentCase sale(String kind, Shop shop, Creator creator) {
        Api.Answer reported = shop.report(Shop.order(kind, Shop.click(shop.link(creator))));
        return SilentCase.of(
                kind,
                "commission",
                shop.commissions(reported).get(0),
                "APPROVED",
                "COMMISSION_APPROVED");
    }

    /** Whoever has a link to the shop is told at once, without anybody's doing. */
    private static SilentCase cut() {
        Creator creator = Cast.creator(300);
        Merchant merchant = Cast.merchant("");
        new Shop(merchant).link(creator);
        merchant.api()
                .put("merchants/" + merchant.id() + "/program", "{\"defaultRate\": \"0.01\"}");
        return new SilentCase(
                "RATE_CUT_TELLING",
                """
                SELECT string_agg(split_part(n.facts, ' 2', 1), ' ') FROM notification n
                JOIN account a ON a.id = n.account_id WHERE n.kind = 'RATE_CUT' AND a.affiliate_id = '%s'"""
                        .formatted(creator.id()),
                "0.07 0.01",
                "",
                "");
    }

    private static SilentCase run() {
        String run =
                Api.as("demo-finance").post("payout-runs", "{\"currency\": \"EUR\"}").text("id");
        return SilentCase.of(
                "PAYOUT_RUN_DECISION", "payout_run", run, "CANCELED", "PAYOUT_RUN_CANCELED");
    }

    /** Silence of a bank ends no payout: it is asked about, and then it is people's. */
    private static SilentCase asked(String payout) {
        return new SilentCase(
                "PAYOUT_QUERY",
                "SELECT count(*) FROM payout_case WHERE closed_at IS NULL AND payout_id = '"
                        + payout
                        + "'",
                "1",
                "PAYOUT_CASE_OPENED",
                payout);
    }
}
