package org.creatorconnect.story;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.story.Cast.Creator;

/** Invitations, offers, applications and proofs that wait for people who do nothing. */
final class SilentPeople {

    List<SilentCase> all() {
        Creator owner = Cast.groupOwner(800);
        String community = channel(owner);
        Api.as("demo-operator")
                .post("demo/channels/" + community, "{\"followers\": 800, \"showsCode\": false}");
        return List.of(
                invited(),
                offered(),
                role(),
                proof(),
                staff(),
                signedIn(),
                community("COMMUNITY_CURE", community, "COMMUNITY_PAUSED"),
                community("COMMUNITY_PAUSE", community, "COMMUNITY_LAPSED"));
    }

    /** Its code is gone when it is looked for next. */
    private static SilentCase community(String kind, String id, String act) {
        return SilentCase.of(kind, "channel", id, "UNVERIFIED", act);
    }

    private static SilentCase invited() {
        String invitation = Agency.approved().invite(Cast.creator(300), 1_500).text("id");
        return SilentCase.of(
                "ROSTER_INVITATION",
                "roster_invitation",
                invitation,
                "LAPSED",
                "ROSTER_INVITATION_LAPSED");
    }

    private static SilentCase offered() {
        Agency agency = Agency.approved();
        String offer =
                agency.api()
                        .post(
                                "roster-contracts/"
                                        + agency.signs(Cast.creator(300), 1_000)
                                        + "/share-offers",
                                "{\"shareBps\": 2000}")
                        .text("id");
        return SilentCase.of(
                "ROSTER_SHARE_OFFER", "share_offer", offer, "LAPSED", "ROSTER_SHARE_LAPSED");
    }

    private static SilentCase role() {
        Creator creator = Cast.creator(300);
        String application =
                creator.api()
                        .post(
                                "affiliates/" + creator.id() + "/role-applications",
                                "{\"role\": \"MCN\"}")
                        .text("id");
        return SilentCase.of(
                "ROLE_APPLICATION_REVIEW",
                "role_application",
                application,
                "LAPSED",
                "ROLE_APPLICATION_LAPSED");
    }

    private static SilentCase proof() {
        Creator creator = Cast.creator(500);
        String channel =
                creator.api()
                        .post(
                                "affiliates/" + creator.id() + "/channels",
                                "{\"platform\": \"FACEBOOK\", \"url\": \"https://www.facebook.com/groups/q%d\"}"
                                        .formatted(System.nanoTime()))
                        .text("id");
        creator.api().post("channels/" + channel + "/proof", "");
        String review =
                creator.api()
                        .post(
                                "channels/" + channel + "/evidence",
                                "{\"link\": \"https://www.facebook.com/groups/q/pinned\", \"followers\": 700}")
                        .text("id");
        return SilentCase.of(
                        "CHANNEL_REVIEW",
                        "channel_review",
                        review,
                        "LAPSED",
                        "CHANNEL_EVIDENCE_LAPSED")
                .toldOf(channel);
    }

    /** A colleague is invited on a page that only people use. */
    private static SilentCase staff() {
        String id =
                SilentRows.planted(
                        "INVITATION_OPEN",
                        "INSERT INTO invitation (id, version, fingerprint, username, display_name, role, status,"
                                + " invited_by, invited_at, expires_at) VALUES ('%1$s', 0, encode(sha256('%1$s'),"
                                + " 'hex'), 'silent-%1$s', 'Nobody', 'auditor', 'INVITED', 'operator', '%2$s', '%2$s')");
        return SilentCase.of("INVITATION_OPEN", "invitation", id, "LAPSED", "INVITATION_LAPSED");
    }

    private static SilentCase signedIn() {
        String id =
                SilentRows.planted(
                        "SIGN_IN_KEPT",
                        "INSERT INTO sign_in (id, account_id, opened_at, seen_at, place, device)"
                                + " SELECT '%1$s', id, '%2$s', '%2$s', '', '' FROM account ORDER BY id LIMIT 1");
        return SilentCase.forgotten("SIGN_IN_KEPT", "sign_in", id);
    }

    private static String channel(Creator owner) {
        return Tables.text(
                "SELECT id FROM channel WHERE affiliate_id = '%s' AND platform = 'FACEBOOK_GROUP'"
                        .formatted(UUID.fromString(owner.id())));
    }
}
