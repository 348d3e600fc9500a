package org.creatorconnect.access.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import org.creatorconnect.foundation.EmailAddress;
import org.creatorconnect.foundation.service.Tries;
import org.creatorconnect.refusal.TooManyAttempts;
import org.junit.jupiter.api.Test;

class LinkAttemptsTest {

    private final LinkAttempts attempts = new LinkAttempts(new Tries(Ticker.systemTicker()));

    @Test
    void aMailboxGetsAFewHoweverItIsWrittenAndWhereverTheyAreAskedFor() {
        for (int letter = 0; letter < LinkAttempts.MOST_FOR_MAILBOX; letter++) {
            attempts.count(address("Mara@shop.example"), "192.0.2." + letter);
        }
        assertThatThrownBy(() -> attempts.count(address("mara@SHOP.example"), "198.51.100.1"))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.count(address("bea@shop.example"), "198.51.100.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void aNetworkTriesNoListOfAddressesAlsoNotWithAllOfItsOwn() {
        for (int letter = 0; letter < LinkAttempts.MOST_FOR_NETWORK; letter++) {
            attempts.count(address("m" + letter + "@shop.example"), "2001:db8:1:2::" + letter);
        }
        assertThatThrownBy(() -> attempts.count(address("a@shop.example"), "2001:db8:1:2::ffff"))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> attempts.count(address("a@shop.example"), "2001:db8:1:3::1"))
                .doesNotThrowAnyException();
    }

    private static EmailAddress address(String text) {
        return EmailAddress.of(text).orElseThrow();
    }
}
