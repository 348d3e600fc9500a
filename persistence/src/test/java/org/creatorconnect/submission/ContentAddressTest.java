package org.creatorconnect.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creatorconnect.refusal.ValidationFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentAddressTest {

    private static final List<String> INSTAGRAM = List.of("instagram.com", "instagr.am");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.instagram.com/p/abc/",
                "http://instagram.com/reel/abc?igsh=1",
                "HTTPS://WWW.INSTAGRAM.COM/p/abc",
                "https://www.instagram.com:443/p/abc",
                "https://www.instagram.com./p/abc",
                "https://instagr.am/p/abc",
                "https://m.instagram.com/p/a|b?x={y}",
                "https://www.instagram.com/p/größe",
                "  https://www.instagram.com/p/100%-off  "
            })
    void aPageOnThePlatformIsTaken(String address) {
        assertThatCode(() -> ContentAddress.of(address).requireOn("Instagram", INSTAGRAM))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/post",
                "https://instagram.com.evil.example/p/abc",
                "https://evil-instagram.com/p/abc",
                "https://evilinstagram.com/p/abc",
                "https://instagram.co/p/abc",
                "https://evil.example/instagram.com/p/abc",
                "https://evil.example/?https://www.instagram.com/p/abc",
                "https://evil.example#www.instagram.com/p/abc",
                "https://www.youtube.com/watch?v=abc",
                "https://xn--nstagram-k9a.com/p/abc",
                "https://127.0.0.1/p/abc",
                "https://[::1]/p/abc",
                "https://www.instagram.com:8443/p/abc",
                "http://instagram.com:8080/p/abc",
                "https://instagram.com:0/p/abc"
            })
    void whatOnlyLooksLikeThePlatformIsNot(String address) {
        assertThatThrownBy(() -> ContentAddress.of(address).requireOn("Instagram", INSTAGRAM))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors().get(0).message())
                                        .isEqualTo(
                                                "must lie on Instagram: instagram.com or"
                                                        + " instagr.am"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.instagram.com@evil.example/p/abc",
                "https://user:secret@www.instagram.com/p/abc",
                "https://www.instagram.com\\@evil.example/p/abc",
                "https://www.instagram.com%2eevil.example/p/abc",
                "https://іnstagram.com/p/abc",
                "//www.instagram.com/p/abc",
                "www.instagram.com/p/abc",
                "ftp://www.instagram.com/p/abc",
                "javascript:alert(1)//instagram.com/",
                "https:///p/abc",
                "https:www.instagram.com/p/abc",
                "https://",
                ""
            })
    void whatIsNoPlainWebAddressIsRefused(String address) {
        assertThatThrownBy(() -> ContentAddress.of(address))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors().get(0).message())
                                        .isEqualTo("must be a web address such as https://…"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://pages.example:8080/p/abc, true",
        "http://PAGES.example:8080/p/abc, true",
        "http://pages.example.:8080/p/abc, true",
        "https://pages.example:8080/p/abc, true",
        "http://pages.example/p/abc, false",
        "http://pages.example:80/p/abc, false",
        "http://pages.example:8081/p/abc, false",
        "http://pages.example:18080/p/abc, false",
        "http://more.pages.example:8080/p/abc, false",
        "http://evilpages.example:8080/p/abc, false",
        "http://usual.example/p/abc, true",
        "http://usual.example:8080/p/abc, false"
    })
    void aHostWithItsPortStandsForThatPortAlone(String address, boolean taken) {
        List<String> intranet = List.of("pages.example:8080", "usual.example");
        ThrowingCallable look = () -> ContentAddress.of(address).requireOn("Intranet", intranet);
        if (taken) {
            assertThatCode(look).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(look).hasMessageContaining("contentUrl");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.instagram.com/,instagram.com",
        "https://www.instagram.com,instagram.com",
        "https://l.instagram.com/?u=https%3A%2F%2Fevil.example,instagram.com",
        "https://www.youtube.com/redirect?q=https%3A%2F%2Fevil.example,youtube.com",
        "https://vk.com/away.php?to=https%3A%2F%2Fevil.example,vk.com",
        "https://lm.facebook.com/l.php?u=https%3A%2F%2Fevil.example,facebook.com"
    })
    void aFirstPageAndAPageThatOnlyLeadsOnAreNoContent(String address, String host) {
        assertThatThrownBy(() -> ContentAddress.of(address).requireOn("It", List.of(host)))
                .isInstanceOfSatisfying(
                        ValidationFailed.class,
                        failed ->
                                assertThat(failed.errors().get(0).message())
                                        .isEqualTo("must lead to the content itself on It"));
    }

    @Test
    void itIsKeptAsBrowsersSendIt() {
        assertThat(ContentAddress.of("HTTPS://WWW.YouTube.com./watch?v=A b"))
                .hasToString("https://www.youtube.com/watch?v=A%20b");
        assertThat(ContentAddress.of("https://www.youtube.com/watch?v=mug"))
                .hasToString("https://www.youtube.com/watch?v=mug");
    }

    @Test
    void anAddressTellsThoseItLiesUnder() {
        assertThat(ContentAddress.of("https://t.me/groups/mara/7?comment=1").andAbove())
                .containsExactly(
                        "https://t.me/groups/mara/7?comment=1",
                        "https://t.me/groups/mara/7",
                        "https://t.me/groups/mara",
                        "https://t.me/groups");
        assertThat(ContentAddress.of("https://t.me" + "/a".repeat(500)).andAbove()).hasSize(20);
    }
}
