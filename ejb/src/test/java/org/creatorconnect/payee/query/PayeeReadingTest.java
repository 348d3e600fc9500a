package org.creatorconnect.payee.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PayeeReadingTest extends DatabaseTest {

    private TestRows rows;
    private PayeeQueries queries;
    private UUID mara;

    @BeforeEach
    void join() {
        rows = new TestRows(entityManager, NOW);
        queries = with(new PayeeQueries(new Anybody()));
        mara = rows.affiliate("Mara");
    }

    @Test
    void whoHasGivenNothingHasNoMethodAndNoForm() {
        assertThat(queries.method(new AffiliateId(mara)))
                .isEqualTo(new MethodRow(null, null, null, null, false));
    }

    @Test
    void theNewestMethodIsTheOneThatCounts() {
        method(1, "SE** 1");
        method(2, "SE** 2");
        method(rows.affiliate("Leo"), 3, "SE** 3");
        rows.row(
                "tax_form",
                "affiliate_id",
                mara,
                "kind",
                "W9",
                "tax_id",
                new byte[] {1},
                "country",
                "SE",
                "submitted_at",
                NOW);
        assertThat(queries.method(new AffiliateId(mara)))
                .isEqualTo(
                        new MethodRow(
                                PayoutMethod.Type.IBAN, "SE** 2", NOW, TaxForm.Kind.W9, false));
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertThatThrownBy(() -> queries.method(new AffiliateId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private void method(int version, String mask) {
        method(mara, version, mask);
    }

    private void method(UUID affiliate, int version, String mask) {
        rows.row(
                "payout_method",
                "affiliate_id",
                affiliate,
                "method_version",
                version,
                "type",
                "IBAN",
                "details",
                new byte[] {1},
                "mask",
                mask,
                "country",
                "SE",
                "created_at",
                NOW,
                "usable_from",
                NOW);
    }

    private static final class Anybody extends OwnAffiliates {
        @Override
        public void requireSelfOrStaff(AffiliateId affiliate) {
            // Who may ask is looked at elsewhere.
        }
    }
}
