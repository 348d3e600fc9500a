package org.creatorconnect.merchant.query;

/**
 * Narrows the list of merchants; an empty text does not narrow.
 *
 * @param search beginnings of words in the name, all of which must be there
 */
public record MerchantFilter(String country, String search) {

    public static final MerchantFilter NONE = new MerchantFilter("", "");
}
