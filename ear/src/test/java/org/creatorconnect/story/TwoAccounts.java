package org.creatorconnect.story;

/**
 * Two affiliates of one person.
 *
 * @param survivor the id of the one that is to stay
 * @param merged the id of the other
 * @param username of whoever signs in as the other
 */
public record TwoAccounts(String survivor, String merged, String username) {

    /** Both have joined, and nothing stops a merge. */
    public static TwoAccounts made() {
        Api.Answer guest = Cast.guest("twice-", "AFFILIATE");
        String merged = Cast.joined(Api.as(guest.text("token")), "Maria before");
        String survivor =
                Cast.joined(Api.as(Cast.guest("twice-", "AFFILIATE").text("token")), "Maria");
        return new TwoAccounts(survivor, merged, SignsIn.forAffiliate(merged));
    }
}
