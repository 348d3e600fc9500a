package org.creatorconnect.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import org.creatorconnect.launcher.demo.Creator.Kind;

/** Three agencies with rosters, in which contracts of every state are found. */
final class DemoRosters {

    private static final int AGENCIES = 3;
    private static final int CREATORS_EACH = 4;
    private static final int SIGNING = 2;
    private static final int RELEASE = 60;
    private static final int NOTICE = 78;

    private final List<Creator> agencies;
    private final List<Creator> influencers;
    private final List<Signed> signed = new ArrayList<>();

    /** A contract, and who can act on it. */
    private record Signed(String contract, Creator agency, Creator creator) {

        void agencyDoes(String act, String body) {
            agency.api().post("roster-contracts/" + contract + act, body);
        }

        void creatorDoes(String act) {
            creator.api().post("roster-contracts/" + contract + act, "");
        }
    }

    DemoRosters(List<Creator> creators) {
        this.agencies = of(Kind.MCN, creators).subList(0, AGENCIES);
        this.influencers = of(Kind.INFLUENCER, creators);
    }

    private static List<Creator> of(Kind kind, List<Creator> creators) {
        return creators.stream().filter(one -> one.kind() == kind).toList();
    }

    /** What happens on a day of the history. */
    void live(int day) {
        switch (day) {
            case SIGNING -> sign();
            case RELEASE -> {
                signed.get(2).creatorDoes("/release");
                signed.get(2).agencyDoes("/release/decision", "{\"decision\": \"RELEASE\"}");
                signed.get(6).creatorDoes("/release");
            }
            case NOTICE -> {
                signed.get(1).creatorDoes("/notice");
                signed.get(5).agencyDoes("/notice", "");
            }
            default -> {
                // Most days nobody signs or leaves.
            }
        }
    }

    /** What waits today: an invitation, a creator who asks to be let go, another share. */
    void present() {
        signed.get(3).creatorDoes("/release");
        signed.get(0).agencyDoes("/share-offers", "{\"shareBps\": 1250}");
        invite(agencies.get(0), influencers.get(0), 1_500, 90);
    }

    /** The first influencer stays free, for the invitation of today. */
    private void sign() {
        for (int i = 0; i < AGENCIES * CREATORS_EACH; i++) {
            Creator agency = agencies.get(i / CREATORS_EACH);
            Creator creator = influencers.get(i + 1);
            // One tail each is short enough to be over by today.
            int tailDays = i % CREATORS_EACH == 2 && i > CREATORS_EACH ? 10 : 90;
            String invitation = invite(agency, creator, 1_000 + i * 100, tailDays);
            String contract =
                    creator.api()
                            .post(
                                    "roster-invitations/" + invitation + "/consent",
                                    "{\"decision\": \"ACCEPT\", \"data\": true, \"share\": true}")
                            .getString("contractId");
            signed.add(new Signed(contract, agency, creator));
        }
    }

    private static String invite(Creator agency, Creator creator, int shareBps, int tailDays) {
        return agency.api()
                .post(
                        "mcns/" + agency.id() + "/invitations",
                        "{\"affiliateId\": \"%s\", \"shareBps\": %d, \"tailDays\": %d}"
                                .formatted(creator.id(), shareBps, tailDays))
                .getString("id");
    }
}
