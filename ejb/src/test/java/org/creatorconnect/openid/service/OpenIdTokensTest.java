package org.creatorconnect.openid.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.creatorconnect.openid.OpenIdRefusal;
import org.creatorconnect.openid.OpenIdRefused;
import org.creatorconnect.openid.provider.SmallProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers of a provider are believed. */
class OpenIdTokensTest extends OpenIdTest {

    @Test
    void aTokenThatHoldsTellsWhoItIs() {
        Arrival arrival = signIn();
        assertThat(arrival.refused()).isEmpty();
        assertThat(arrival.newcomer().orElseThrow())
                .satisfies(
                        person -> {
                            assertThat(person.subject().issuer()).isEqualTo(there.issuer());
                            assertThat(person.subject().subject()).isEqualTo("subject-1");
                            assertThat(person.provedEmail()).contains("mara@shop.example");
                            assertThat(person.country()).isEqualTo("SE");
                            assertThat(person.toString()).doesNotContain("mara");
                        });
    }

    @Test
    void aKeyThatTheProviderChangedIsFetchedWhenATokenNamesIt() {
        assertThat(signIn().refused()).isEmpty();
        there.rotate();
        assertThat(signIn().refused()).isEmpty();
    }

    @Test
    void aKeyThatTheProviderDoesNotShowSignsNothing() {
        assertThat(signIn().refused()).isEmpty();
        there.signByUnknownKey();
        assertThat(refused()).isEqualTo(OpenIdRefusal.SIGNATURE_WRONG);
        assertThat(done).contains("OPENID_REFUSED SIGNATURE_WRONG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "HS256"})
    void whatAnybodyCouldSignIsNotSigned(String algorithm) {
        there.signBy(algorithm);
        assertThat(refused()).isEqualTo(OpenIdRefusal.ALGORITHM_REFUSED);
    }

    @Test
    void aTokenForAnotherApplicationIsRefused() {
        there.change(claims -> claims.audience("another"));
        assertThat(refused()).isEqualTo(OpenIdRefusal.AUDIENCE_WRONG);
    }

    @Test
    void aTokenThatAnotherPartyAskedForIsRefused() {
        there.change(claims -> claims.claim("azp", "another"));
        assertThat(refused()).isEqualTo(OpenIdRefusal.AUDIENCE_WRONG);
    }

    @Test
    void aTokenForSeveralIsTakenOnlyByTheOneWhoAskedForIt() {
        there.change(claims -> claims.audience(List.of(SmallProvider.CLIENT, "another")));
        assertThat(refused()).isEqualTo(OpenIdRefusal.AUDIENCE_WRONG);
        there.change(
                claims ->
                        claims.audience(List.of(SmallProvider.CLIENT, "another"))
                                .claim("azp", SmallProvider.CLIENT));
        assertThat(signIn().refused()).isEmpty();
    }

    @Test
    void aTokenOfAnotherProviderIsRefused() {
        there.change(claims -> claims.issuer("https://elsewhere.example"));
        assertThat(refused()).isEqualTo(OpenIdRefusal.ISSUER_WRONG);
    }

    @Test
    void aTokenForAnotherSignInIsRefused() {
        there.change(claims -> claims.claim("nonce", "another"));
        assertThat(refused()).isEqualTo(OpenIdRefusal.NONCE_WRONG);
        there.change(claims -> claims.claim("nonce", null));
        assertThat(refused()).isEqualTo(OpenIdRefusal.NONCE_WRONG);
    }

    @Test
    void aTokenThatIsOverIsRefusedButForAMinuteThatClocksMayDiffer() {
        there.change(claims -> claims.expirationTime(at(-90)));
        assertThat(refused()).isEqualTo(OpenIdRefusal.TOKEN_EXPIRED);
        there.change(claims -> claims.expirationTime(at(-30)));
        assertThat(signIn().refused()).isEmpty();
    }

    @Test
    void aTokenOfTheFutureIsRefused() {
        there.change(claims -> claims.issueTime(at(300)).expirationTime(at(600)));
        assertThat(signIn().refused()).isPresent();
    }

    @Test
    void aTokenWithoutASubjectTellsNobody() {
        there.tell("sub", null);
        assertThat(refused()).isEqualTo(OpenIdRefusal.TOKEN_INCOMPLETE);
    }

    @Test
    void anAnswerIsTakenOnce() {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.empty());
        String query = there.agree(begun.address());
        assertThat(answer(query, begun.cookie()).refused()).isEmpty();
        assertThat(answer(query, begun.cookie()).refused()).contains(OpenIdRefusal.STATE_REPLAYED);
    }

    @Test
    void anAnswerToAnotherBrowsersSignInIsRefused() {
        OpenIdBeginning.Begun mine = beginning.begin("", Optional.empty());
        OpenIdBeginning.Begun theirs = beginning.begin("", Optional.empty());
        String query = there.agree(theirs.address());
        assertThat(answer(query, mine.cookie()).refused()).contains(OpenIdRefusal.STATE_UNKNOWN);
        assertThat(answer(query, "").refused()).contains(OpenIdRefusal.STATE_UNKNOWN);
        assertThat(answer(query, mine.cookie().substring(2)).refused())
                .contains(OpenIdRefusal.STATE_UNKNOWN);
        assertThat(answer(query, theirs.cookie()).refused()).isEmpty();
    }

    @Test
    void aSignInIsGoodForTenMinutes() {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.empty());
        String query = there.agree(begun.address());
        clock.advance(PendingCookie.LIFE.toSeconds() + 1);
        assertThat(answer(query, begun.cookie()).refused()).contains(OpenIdRefusal.STATE_UNKNOWN);
    }

    @Test
    void aCodeThatAnotherBrowserBeganWithIsNotRedeemed() {
        OpenIdBeginning.Begun mine = beginning.begin("", Optional.empty());
        OpenIdBeginning.Begun theirs = beginning.begin("", Optional.empty());
        String state = there.agree(mine.address()).replaceAll(".*(&state=[^&]*).*", "$1");
        String injected = there.agree(theirs.address()).replaceAll("&state=[^&]*", state);
        assertThat(answer(injected, mine.cookie()).refused()).contains(OpenIdRefusal.CODE_REFUSED);
    }

    @Test
    void anAnswerThatNamesNoProviderOrAnotherIsRefusedWhenTheProviderNamesItself() {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.empty());
        String query = there.agree(begun.address());
        assertThat(answer(query.replaceAll("&iss=.*", ""), begun.cookie()).refused())
                .contains(OpenIdRefusal.ISSUER_WRONG);
        String other = query.replaceAll("&iss=.*", "&iss=https://elsewhere.example");
        assertThat(answer(other, begun.cookie()).refused()).contains(OpenIdRefusal.ISSUER_WRONG);
    }

    @Test
    void aNoIsTakenForOne() {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.empty());
        String no = there.agree(begun.address()).replaceAll("^code=[^&]*", "error=access_denied");
        assertThat(answer(no, begun.cookie()).refused()).contains(OpenIdRefusal.DENIED);
    }

    @Test
    void aProviderThatFailsOrIsSlowIsAway() {
        signIn();
        there.fail(503);
        assertThat(refused()).isEqualTo(OpenIdRefusal.PROVIDER_AWAY);
        there.fail(200);
        there.pause(8_000);
        Instant began = Instant.now();
        assertThat(refused()).isEqualTo(OpenIdRefusal.PROVIDER_AWAY);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void aProviderThatIsNotThereOrCallsItselfOtherwiseBeginsNothing() {
        there.callItself("https://elsewhere.example");
        assertThatThrownBy(() -> beginning.begin("", Optional.empty()))
                .isInstanceOf(OpenIdRefused.class)
                .hasMessageContaining("PROVIDER_AWAY");
    }

    @Test
    void signingOutThereNamesTheSessionAndLeadsBack() {
        OpenIdBeginning.Begun begun = beginning.begin("", Optional.empty());
        String token =
                answering
                        .answer(
                                new OpenIdAnswering.Return(
                                        there.agree(begun.address()),
                                        begun.cookie(),
                                        Optional.empty(),
                                        "192.0.2.1"))
                        .token();
        assertThat(provider.endSession(token).orElseThrow().toString())
                .startsWith(there.issuer() + "/end?")
                .contains("id_token_hint=" + token)
                .contains("post_logout_redirect_uri=https%3A%2F%2Fconnect.example%2Fsign-in.xhtml");
    }

    private static Date at(long secondsFromNow) {
        return Date.from(Instant.now().plusSeconds(secondsFromNow));
    }
}
