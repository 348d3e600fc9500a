package org.creatorconnect.merchant.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.merchant.AttributionTerms;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.TermsRow;
import org.creatorconnect.merchant.query.TermsState;
import org.creatorconnect.merchant.service.ProgramChange;
import org.creatorconnect.merchant.service.ProgramTermsChange;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrentUser;
import org.junit.jupiter.api.Test;

class TermsFormTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final TermsRow PRESENT = row(1, TermsState.IN_FORCE, NOW, "0.070000");
    private static final TermsRow CUT =
            row(2, TermsState.ANNOUNCED, NOW.plusSeconds(60), "0.050000");

    private final List<ProgramChange> told = new ArrayList<>();
    private final List<TermsRow> rows = new ArrayList<>(List.of(CUT, PRESENT));

    @Test
    void aRateThatWasLeftAloneIsNotToldAgainSoThatAnAnnouncedCutStays() {
        TermsForm form = submitted("7", "7");
        form.setAllowedDomains("shop.example new.example");
        form.save();
        assertThat(told.get(0).defaultRate()).isNull();
        assertThat(told.get(0).allowedDomains()).containsExactly("shop.example", "new.example");
    }

    @Test
    void theSameRateInAnotherSpellingIsNoChange() {
        submitted("7", "7,0").save();
        assertThat(told.get(0).defaultRate()).isNull();
    }

    @Test
    void anEditedRateIsTold() {
        submitted("7", "8.5").save();
        assertThat(told.get(0).defaultRate()).isEqualTo("0.085");
    }

    @Test
    void aCutThatCameIntoForceWhileTheFormWasOpenIsNotTakenBack() {
        rows.clear();
        rows.add(row(2, TermsState.IN_FORCE, NOW, "0.050000"));
        submitted("7", "7").save();
        assertThat(told.get(0).defaultRate()).isNull();
    }

    @Test
    void daysThatAreNoneAreNotTakenForThoseThatHold() {
        TermsForm form = submitted("7", "7");
        form.setHoldDays(null);
        form.setWindowDays("400");
        assertThatThrownBy(form::save)
                .hasMessageContaining("holdDays is missing")
                .hasMessageContaining("windowDays must be a whole number from 1 to 365");
        assertThat(told).isEmpty();
        assertThat(form.getHoldDays()).isEmpty();
    }

    @Test
    void anAnnouncedCutIsShown() {
        assertThat(form().getCut()).isEqualTo(CUT);
        rows.remove(CUT);
        assertThat(form().getCut()).isNull();
    }

    private TermsForm submitted(String shown, String typed) {
        TermsForm form = form();
        form.setShownRate(shown);
        form.setDefaultRate(typed);
        return form;
    }

    private TermsForm form() {
        return new TermsForm(
                new Page(),
                new Terms(),
                new Change(),
                new CurrentUser(null),
                new Silence(),
                new Formats(
                        InstantSource.system(), new Preferences(), new Text(new Preferences())));
    }

    private static TermsRow row(int version, TermsState state, Instant from, String rate) {
        return new TermsRow(
                version,
                state,
                from,
                30,
                15,
                60,
                new BigDecimal(rate),
                new BigDecimal("0.1"),
                List.of("shop.example"),
                "click_id",
                AttributionTerms.DEFAULT);
    }

    private static final class Page extends Address {

        @Override
        public UUID id(String what) {
            return new UUID(0, 1);
        }
    }

    private final class Terms extends MerchantQueries {

        @Override
        public List<TermsRow> terms(MerchantId id) {
            return List.copyOf(rows);
        }
    }

    private final class Change extends ProgramTermsChange {

        @Override
        public int change(
                MerchantId merchant, ProgramChange change, Optional<Integer> expectedVersion) {
            told.add(change);
            return 3;
        }
    }

    private static final class Silence extends Notices {

        @Override
        public boolean attempt(String form, Runnable useCase) {
            useCase.run();
            return true;
        }

        @Override
        public void done(String key, Object... values) {
            // Nobody reads it here.
        }
    }
}
