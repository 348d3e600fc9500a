package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisposableHostsTest {

    @Test
    void mailboxesThatAreMadeToBeThrownAwayAreKnown() {
        assertThat(DisposableHosts.has(new EmailAddress("mara@mailinator.com"))).isTrue();
        assertThat(DisposableHosts.has(new EmailAddress("mara@some.mailinator.com"))).isTrue();
        assertThat(DisposableHosts.has(new EmailAddress("mara@shop.example"))).isFalse();
        assertThat(DisposableHosts.has(new EmailAddress("mara@gmail.com"))).isFalse();
        assertThat(DisposableHosts.has(new EmailAddress("mara@mailinator.com.shop.example")))
                .isFalse();
    }
}
