package org.creatorconnect.story;

/** Three affiliates who can be found together, and a tier for them. */
public final class TaggedPeople {

    private final String mark;
    private final Cast.Creator first;
    private final Cast.Creator second;
    private final String username;
    private final String tier;

    private TaggedPeople(String mark) {
        this.mark = mark;
        this.first = joined("1");
        this.second = joined("2");
        joined("3");
        this.username = SignsIn.forAffiliate(first.id());
        int rank = 1 + Integer.parseInt(Tables.text("SELECT coalesce(max(rank), 500) FROM tier"));
        this.tier =
                operator()
                        .post("tiers", "{\"name\": \"%s\", \"rank\": %d}".formatted(mark, rank))
                        .text("id");
    }

    /**
     * @param mark by which they are found, and the name of the tier
     */
    public static TaggedPeople called(String mark) {
        return new TaggedPeople(mark);
    }

    /** The tier's id. */
    public String tier() {
        return tier;
    }

    /** The user name of somebody who signs in as the first. */
    public String firstName() {
        return username;
    }

    /** The id of the second. */
    public String second() {
        return second.id();
    }

    /** Keeps the first in the tier. */
    public void keepFirst() {
        operator()
                .post(
                        "affiliates/" + first.id() + "/tier",
                        "{\"tierId\": \"%s\", \"note\": \"Agreed\", \"until\": \"2999-01-01T00:00:00Z\"}"
                                .formatted(tier));
    }

    private static Api operator() {
        return Api.as("demo-operator");
    }

    private Cast.Creator joined(String number) {
        String called = mark + "-" + number;
        Api api = Api.as(Cast.guest(called + "-", "AFFILIATE").text("token"));
        return new Cast.Creator(api, Cast.joined(api, called));
    }
}
