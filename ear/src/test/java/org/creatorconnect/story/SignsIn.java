package org.creatorconnect.story;

/** Somebody made for a story, who can sign in at the portal as the demo's own people do. */
final class SignsIn {

    private SignsIn() {}

    /** The person of a merchant; their user name. */
    static String forMerchant(String merchant) {
        return with("merchant_id = '" + merchant + "'");
    }

    /** The person who is an affiliate; their user name. */
    static String forAffiliate(String affiliate) {
        return with("id = (SELECT account_id FROM affiliate WHERE id = '" + affiliate + "')");
    }

    private static String with(String account) {
        Tables.run(
                """
                UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE username = 'merchant')
                WHERE %s"""
                        .formatted(account));
        return Tables.text("SELECT username FROM account WHERE " + account);
    }
}
