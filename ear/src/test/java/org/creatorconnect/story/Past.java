package org.creatorconnect.story;

import jakarta.jms.JMSException;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** What the demo's own people have behind them, so that their pages have something to show. */
public final class Past {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static boolean lived;

    private Past() {}

    /**
     * The merchant's influencer was paid a fee, and earned a commission that still waits; once for
     * all stories.
     */
    public static synchronized void ofTheDemosPeople() throws JMSException {
        if (lived) {
            return;
        }
        lived = true;
        Merchant merchant = ContentToReview.funded();
        Cast.terms(merchant);
        Creator influencer =
                Cast.payable(Cast.influencer(Cast.joined(Api.as("demo-influencer"), 12_000)));
        ContentToReview.submitted("60.00", influencer).approve();
        pay(influencer);
        Shop shop = new Shop(merchant);
        shop.report(Shop.order("P1", Shop.click(shop.link(influencer))));
    }

    /** An order of the merchant's shop that a creator brought, and that is not completed yet. */
    public static void order(String reference) {
        Merchant merchant = ContentToReview.funded();
        Cast.terms(merchant);
        Shop shop = new Shop(merchant);
        shop.report(Shop.order(reference, Shop.click(shop.link(Cast.payableInfluencer()))));
    }

    private static void pay(Creator creator) throws JMSException {
        try (PaymentClient bank = PaymentClient.overAmqp("payments", "connect-demo")) {
            String run = Finance.approvedRun();
            JsonObject instruction = bank.instruction(Finance.payoutOf(creator, run), PATIENCE);
            bank.report(instruction, "ACSC", instruction.getString("instructionId") + "-1");
            Finance.assertSettled(creator, run);
        }
    }
}
