package org.creatorconnect.story;

import java.util.UUID;

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

    /** A token of somebody who may have no right to make one themselves. */
    static String token(String username) {
        String token = "cc_" + UUID.randomUUID();
        Tables.run(
                "INSERT INTO api_token (fingerprint, version, account_id, created_at, name) SELECT"
                        + " encode(sha256('%s'::bytea), 'hex'), 0, id, now(), '' FROM account WHERE username = '%s'"
                                .formatted(token, username));
        return token;
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
