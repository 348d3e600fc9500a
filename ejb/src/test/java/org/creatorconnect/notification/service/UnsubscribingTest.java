package org.creatorconnect.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribingTest {

    private static final UUID ACCOUNT = new UUID(3, 7);

    private final Unsubscribing links =
            new Unsubscribing(TakenLetters.VAULT, TakenLetters.SETTINGS);

    @Test
    void aLinkEndsItsOwnKindForItsOwnPerson() {
        Unsubscribing.Ending ending =
                links.read(key(links.of(ACCOUNT, NotificationKind.PAYOUT_SETTLED)));
        assertThat(ending.account()).isEqualTo(ACCOUNT);
        assertThat(ending.kind()).isEqualTo(NotificationKind.PAYOUT_SETTLED);
        assertThat(ending.isDigest()).isFalse();
        assertThat(links.read(key(links.ofDigest(ACCOUNT))).isDigest()).isTrue();
    }

    @Test
    void itTellsNobodyWhoseItIsAndIsAnotherEachTime() {
        String link = links.of(ACCOUNT, NotificationKind.PAYOUT_SETTLED);
        assertThat(link).doesNotContain(ACCOUNT.toString()).doesNotContain("PAYOUT");
        assertThat(links.of(ACCOUNT, NotificationKind.PAYOUT_SETTLED)).isNotEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "!!",
                "AAAA",
                "99999999999999999999",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsNoLinkOfOursEndsNothing(String key) {
        assertThatThrownBy(() -> links.read(key)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkThatWasChangedEndsNothing() {
        byte[] sealed =
                Base64.getUrlDecoder()
                        .decode(key(links.of(ACCOUNT, NotificationKind.PAYOUT_SETTLED)));
        sealed[sealed.length - 1] ^= 1;
        String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        assertThatThrownBy(() -> links.read(changed)).isInstanceOf(NotFound.class);
    }

    private static String key(String link) {
        return link.substring(link.indexOf("key=") + 4);
    }
}
