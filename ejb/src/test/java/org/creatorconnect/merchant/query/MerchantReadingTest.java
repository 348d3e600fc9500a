package org.creatorconnect.merchant.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.Program;
import org.creatorconnect.merchant.ProgramId;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.SigningKey;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MerchantReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 3;
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(20));

    private final MerchantQueries queries = new MerchantQueries(new Anybody(), CLOCK);
    private final List<MerchantId> ids = new ArrayList<>();

    /** Every third has no terms; the rates and days of the others are the same for some. */
    @BeforeEach
    void openMerchants() {
        with(queries);
        for (int at = 0; at < MANY; at++) {
            MerchantId id = new MerchantId(UUID.randomUUID());
            ids.add(id);
            entityManager.persist(
                    new Merchant(id, "shop" + at % 7, at % 2 == 0 ? "NR" : "TV", false, NOW));
            if (at % 3 != 0) {
                terms(id, 1, EARLIER, "0.0" + (1 + at % 4));
            }
        }
        entityManager.flush();
    }

    @Test
    void everyOrderOfTheListIsPagedBothWaysWithoutGaps() {
        ListingLaw.holds(
                MerchantQueries.SORTINGS,
                PAGE,
                place -> queries.merchants(MerchantFilter.NONE, place));
    }

    @Test
    void aMerchantTellsTheTermsInForce() {
        MerchantId id = ids.get(1);
        terms(id, 2, EARLIER.plusSeconds(60), "0.05");
        terms(id, 3, NOW.plusSeconds(60), "0.04");
        MerchantRow row = queries.merchant(id);
        assertThat(row.termsVersion()).isEqualTo(2);
        assertThat(row.defaultRate()).isEqualByComparingTo(new BigDecimal("0.05"));
        assertThat(queries.merchant(ids.get(0)).termsVersion()).isNull();
    }

    @Test
    void everyVersionOfTheTermsSaysWhatItIsNow() {
        MerchantId id = ids.get(0);
        terms(id, 1, EARLIER, "0.06");
        terms(id, 2, NOW.plusSeconds(60), "0.05");
        terms(id, 3, EARLIER.plusSeconds(60), "0.06");
        terms(id, 4, NOW.plusSeconds(90), "0.04");
        assertThat(queries.terms(id))
                .extracting(TermsRow::version, TermsRow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, TermsState.ANNOUNCED),
                        org.assertj.core.groups.Tuple.tuple(3, TermsState.IN_FORCE),
                        org.assertj.core.groups.Tuple.tuple(2, TermsState.REPLACED),
                        org.assertj.core.groups.Tuple.tuple(1, TermsState.FORMER));
    }

    @Test
    void merchantsAreFoundByNameAndCountry() {
        assertThat(queries.merchants(new MerchantFilter("NR", "shop6"), Place.start(MANY)).rows())
                .singleElement()
                .extracting(MerchantRow::id)
                .isEqualTo(ids.get(6).value());
        assertThat(queries.total(new MerchantFilter("TV", "")).counted()).isEqualTo(6);
        assertThat(queries.total(new MerchantFilter("TV", "nobody")).counted()).isZero();
    }

    @Test
    void keysComeNewestFirst() {
        MerchantId id = ids.get(0);
        UUID older = new UUID(1, 1);
        SigningKey retired = new SigningKey(older, id, new byte[] {1}, NOW);
        retired.retire(NOW);
        entityManager.persist(retired);
        entityManager.persist(new SigningKey(new UUID(2, 1), id, new byte[] {2}, NOW));
        entityManager.flush();
        assertThat(queries.keys(id)).extracting(KeyRow::isValid).containsExactly(true, false);
        assertThat(queries.keys(ids.get(1))).isEmpty();
    }

    private void terms(MerchantId merchant, int version, Instant from, String rate) {
        ProgramTerms usual = ProgramTerms.DEFAULT;
        entityManager.persist(
                new Program(
                        new ProgramId(UUID.randomUUID()),
                        merchant,
                        version,
                        from,
                        new ProgramTerms(
                                usual.windowDays(),
                                usual.holdDays() + version,
                                usual.validationDays(),
                                new Rate(new BigDecimal(rate)),
                                usual.platformFeeRate(),
                                usual.allowedDomains(),
                                usual.clickIdParameter())));
        entityManager.flush();
    }

    /** Asks for nobody in particular. */
    private static final class Anybody extends OwnMerchants {

        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            // Everybody may see everything here.
        }
    }
}
