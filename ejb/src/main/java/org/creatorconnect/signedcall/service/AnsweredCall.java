package org.creatorconnect.signedcall.service;

import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.signedcall.SignedCallKey;

/** A signed call whose signature fits, and what its shop is answered. */
public record AnsweredCall(MerchantId merchant, SignedMessage message, ShopAnswer answer) {

    SignedCallKey key() {
        return new SignedCallKey(merchant, message.id());
    }
}
