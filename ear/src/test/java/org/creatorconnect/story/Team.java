package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/** People who join somebody's team without a letter, as a demo lets them. */
public final class Team {

    private Team() {}

    /** Somebody with this right in the team of the owner; what they call by. */
    static Api joins(Api owner, String right) {
        String of = owner.get("me").text("username");
        String name = of + "-" + right.toLowerCase(Locale.ROOT);
        Api.Answer joined =
                Api.as("demo-operator")
                        .post(
                                "demo/team-members",
                                "{\"username\": \"%s\", \"teamOf\": \"%s\", \"right\": \"%s\"}"
                                        .formatted(name, of, right));
        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        return Api.as(joined.text("token"));
    }

    /** As the demo's people have it: {@code merchant-analyst}; once in a run. */
    public static String ofTheDemo(String owner, String right) {
        String name = owner + "-" + right.toLowerCase(Locale.ROOT);
        if (Tables.text("SELECT count(*) FROM account WHERE username = '" + name + "'")
                .equals("0")) {
            joins(Api.as("demo-" + owner), right);
        }
        return name;
    }
}
