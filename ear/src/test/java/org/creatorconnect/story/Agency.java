package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.creatorconnect.story.Cast.Creator;
import org.creatorconnect.story.Cast.Merchant;

/** An agency and what it does over the API. */
final class Agency {

    private final Creator self;

    private Agency(Creator self) {
        this.self = self;
    }

    /** One that a reviewer has approved, and that can be paid. */
    static Agency approved() {
        Api api = Api.as(Cast.guest("agency", "AFFILIATE").text("token"));
        return approved(Cast.payable(new Creator(api, Cast.joined(api, "Lantern Agency"))));
    }

    /** One under a name of its own, that no run pays yet. */
    static Agency called(String name) {
        Api api = Api.as(Cast.guest("agency", "AFFILIATE").text("token"));
        String id =
                api.post(
                                "affiliates",
                                "{\"displayName\": \"%1$s\", \"legalName\": \"%1$s\", \"country\": \"DE\"}"
                                        .formatted(name))
                        .text("id");
        return approved(new Creator(api, id));
    }

    private static Agency approved(Creator self) {
        String application =
                self.api()
                        .post(
                                "affiliates/" + self.id() + "/role-applications",
                                "{\"role\": \"MCN\"}")
                        .text("id");
        Api.as("demo-reviewer")
                .post(
                        "role-applications/" + application + "/decision",
                        "{\"decision\": \"APPROVE\"}");
        return new Agency(self);
    }

    Creator self() {
        return self;
    }

    Api api() {
        return self.api();
    }

    /** Invites a creator under the usual terms. */
    Api.Answer invite(Creator creator, int shareBps) {
        return invite(
                "{\"affiliateId\": \"" + creator.id() + "\", \"shareBps\": " + shareBps + "}");
    }

    Api.Answer invite(String terms) {
        return api().post("mcns/" + self.id() + "/invitations", terms);
    }

    /** Invites a creator, who consents; the contract. */
    String signs(Creator creator, int shareBps) {
        return consents(creator, invite(creator, shareBps).text("id")).text("contractId");
    }

    static Api.Answer consents(Creator creator, String invitation) {
        return creator.api()
                .post(
                        "roster-invitations/" + invitation + "/consent",
                        "{\"decision\": \"ACCEPT\", \"data\": true, \"share\": true}");
    }

    /** Applies for a creator, who confirms; the application. */
    String applies(Creator creator, String task) {
        Api.Answer applied =
                api().post(
                                "tasks/" + task + "/applications",
                                "{\"affiliateId\": \"" + creator.id() + "\", \"pitch\": \"Mugs\"}");
        assertThat(applied.text("status")).isEqualTo("AWAITING_CREATOR");
        String application = applied.text("id");
        assertThat(
                        creator.api()
                                .post(
                                        "applications/" + application + "/confirmation",
                                        "{\"decision\": \"CONFIRM\"}")
                                .text("status"))
                .isEqualTo("APPLIED");
        return application;
    }

    List<JsonObject> roster() {
        return api().get("mcns/" + self.id() + "/roster").items().getValuesAs(JsonObject.class);
    }

    /** A task that pays a fee that no share divides evenly, and a part of each sale. */
    static String mixedTask(Merchant merchant) {
        return Cast.published(
                merchant,
                "{\"type\": \"FEE_PLUS_CPS\", \"rate\": \"0.07\", \"fee\": "
                        + Cast.euro("333.33")
                        + "}");
    }
}
