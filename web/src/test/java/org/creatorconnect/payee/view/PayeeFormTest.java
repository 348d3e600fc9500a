package org.creatorconnect.payee.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.payee.service.GivenMethod;
import org.creatorconnect.payee.service.PayoutMethods;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.registry.AffiliateId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An account is changed by who knows the password, and never to a name that blocks unasked. */
class PayeeFormTest {

    private static final UUID MARA = new UUID(0, 1);
    private static final String RIGHT = "six words that nobody guesses";

    private final List<String> kept = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final PayeeForm form =
            new PayeeForm(new Methods(), null, new Mara(), new Said(), null, new Password());
    private boolean checked;

    @BeforeEach
    void type() {
        form.setHolder("Mara Lind");
        form.setIban("SE4550000000058398257466");
        form.setPassword(RIGHT);
    }

    @Test
    void whoKnowsThePasswordChangesTheAccount() {
        assertThat(form.changeMethod()).contains("/payouts/mine.xhtml");
        assertThat(kept).containsExactly("Mara Lind");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "wrong", "six words that nobody guesses ", "SIX WORDS"})
    void whoeverFoundTheBrowserOpenChangesNothing(String password) {
        form.setPassword(password);
        assertThat(form.changeMethod()).isNull();
        assertThat(kept).isEmpty();
        assertThat(said).containsExactly("methodForm:password payouts.passwordWrong");
    }

    @Test
    void thePasswordIsNeverShownAgain() {
        assertThat(form.getPassword()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lind Mara", "Somebody Else", "Lind AB"})
    void aNameThatBlocksEveryPayoutIsAskedAboutFirst(String holder) {
        form.setHolder(holder);
        assertThat(form.changeMethod()).isNull();
        assertThat(form.isAsked()).isTrue();
        assertThat(kept).isEmpty();
        form.setAnyway(true);
        assertThat(form.changeMethod()).isNotNull();
        assertThat(kept).containsExactly(holder);
    }

    @Test
    void whatKeepsPayoutsBackIsNotSaidInGreen() {
        form.setHolder("Lind Mara");
        form.setAnyway(true);
        form.changeMethod();
        assertThat(said).containsExactly("warned payouts.accountKeptBack");
        said.clear();
        checked = true;
        form.changeMethod();
        assertThat(said).containsExactly("done payouts.accountKept");
    }

    private final class Methods extends PayoutMethods {

        @Override
        public boolean isNameChecked(AffiliateId affiliate) {
            return checked;
        }

        @Override
        public boolean isUnderAnotherName(AffiliateId affiliate, String holder) {
            return !checked && !holder.equals("Mara Lind");
        }

        @Override
        public Accepted change(AffiliateId affiliate, GivenMethod given) {
            assertThat(affiliate.value()).isEqualTo(MARA);
            kept.add(given.holder());
            return new Accepted(given.type(), "SE…66", Instant.EPOCH);
        }
    }

    private final class Password extends OwnPassword {

        @Override
        public boolean isRight(String password, String field, String wrong) {
            boolean right = password.equals(RIGHT);
            if (!right) {
                said.add(field + " " + wrong);
            }
            return right;
        }
    }

    private final class Said extends Notices {

        @Override
        public boolean attempt(String form, Runnable useCase) {
            useCase.run();
            return true;
        }

        @Override
        public void wrong(String clientId, String key, Object... values) {
            assertThat(clientId).isEqualTo("methodForm:holder");
        }

        @Override
        public void warned(String key, Object... values) {
            said.add("warned " + key);
        }

        @Override
        public void done(String key, Object... values) {
            said.add("done " + key);
        }
    }

    private static final class Mara extends Callers {

        @Override
        public Caller current() {
            return new Caller(
                    new AccountId(new UUID(0, 2)),
                    "mara",
                    Set.of(Role.AFFILIATE),
                    Optional.of(MARA),
                    Optional.empty());
        }
    }
}
