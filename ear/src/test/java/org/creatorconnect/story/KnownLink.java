package org.creatorconnect.story;

import java.net.URI;

/**
 * A tracking link at a product of a test's own, and who made it.
 *
 * @param code behind {@code /r/}
 * @param merchant to whose shop it leads
 * @param merchantToken by which that merchant calls
 * @param affiliate who shares it
 */
public record KnownLink(String code, String merchant, String merchantToken, String affiliate) {

    /** Makes a merchant, somebody who shares a link to its shop, and the link. */
    public static KnownLink made(URI api) {
        return made(api, "");
    }

    /**
     * The same, of a merchant who can pay for clicks.
     *
     * @param deposit in euros; empty for none
     */
    static KnownLink made(URI api, String deposit) {
        Cast.Merchant merchant = Cast.merchant(token -> Api.at(api, token), deposit);
        Cast.Creator creator = Cast.influencer(token -> Api.at(api, token));
        String code =
                creator.api()
                        .post(
                                "links",
                                "{\"targetUrl\": \"https://shop.example/mug\", \"merchantId\": \""
                                        + merchant.id()
                                        + "\"}")
                        .text("code");
        return new KnownLink(code, merchant.id(), merchant.api().token(), creator.id());
    }
}
