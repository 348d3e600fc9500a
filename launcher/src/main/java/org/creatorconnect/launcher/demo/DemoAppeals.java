package org.creatorconnect.launcher.demo;

import java.util.List;

/** Decisions of the staff against creators, and who of those asks for somebody else to look. */
final class DemoAppeals {

    private final DemoApi operator;
    private final DemoApi reviewer;

    DemoAppeals(DemoApi operator) {
        this.operator = operator;
        this.reviewer = operator.as("demo-reviewer");
    }

    /**
     * The first is banned and appeals, so that a reviewer has to decide; the second is banned for
     * fraud and says nothing; the third is rejected for a role and appeals, so that an operator has
     * to decide when no other reviewer does.
     */
    void live(List<Creator> three) {
        ban(three.get(0), "AGAINST_THE_RULES", "Posts without a disclosure, three times");
        appeal(three.get(0), "affiliates/" + three.get(0).id() + "/ban");
        ban(three.get(1), "FRAUD", "Orders by themselves");
        String application = apply(three.get(2));
        reviewer.post(
                "role-applications/" + application + "/decision",
                "{\"decision\": \"REJECT\", \"reasonCode\": \"DOCUMENTS_INCOMPLETE\"}");
        appeal(three.get(2), "role-applications/" + application);
    }

    /** This one is banned from one merchant alone, and may still appeal. */
    void ban(Creator creator, Shop from) {
        operator.post(
                "affiliates/" + creator.id() + "/ban",
                ("{\"reasonCode\": \"AGAINST_THE_RULES\", \"note\": \"Told its vouchers as their own\","
                                + " \"merchantId\": \"%s\"}")
                        .formatted(from.id()));
    }

    private void ban(Creator creator, String reason, String note) {
        operator.post(
                "affiliates/" + creator.id() + "/ban",
                "{\"reasonCode\": \"%s\", \"note\": \"%s\"}".formatted(reason, note));
    }

    private static String apply(Creator creator) {
        return creator.api()
                .post(
                        "affiliates/" + creator.id() + "/role-applications",
                        "{\"role\": \"MCN\", \"statement\": \"We look after six creators\"}")
                .getString("id");
    }

    private static void appeal(Creator creator, String decision) {
        creator.api()
                .post(
                        decision + "/appeal",
                        "{\"statement\": \"Please look at it again: what was missing is there now.\"}");
    }
}
