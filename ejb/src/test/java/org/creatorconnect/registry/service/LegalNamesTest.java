package org.creatorconnect.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.refusal.StateForbids;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.Affiliate;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.registry.NameEvidence;
import org.junit.jupiter.api.Test;

class LegalNamesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 1));

    private final Affiliate mara = new Affiliate(MARA, null, "Mara", "Mara L", "SE", NOW);
    private final List<String> acts = new ArrayList<>();
    private final LegalNames names =
            new LegalNames(new Affiliates(), new Acts(), InstantSource.fixed(NOW));

    @Test
    void aNameIsConfirmedWithWhatItWasComparedWith() {
        names.confirm(MARA, NameEvidence.IDENTITY_DOCUMENT);
        assertThat(mara.isNameVerified()).isTrue();
        assertThat(acts).containsExactly("LEGAL_NAME_VERIFIED by IDENTITY_DOCUMENT");
    }

    @Test
    void nothingIsConfirmedWithoutEvidence() {
        assertThatThrownBy(() -> names.confirm(MARA, null)).isInstanceOf(ValidationFailed.class);
        assertThat(mara.isNameVerified()).isFalse();
    }

    @Test
    void aConfirmedNameIsNotConfirmedAgain() {
        names.confirm(MARA, NameEvidence.COMPANY_REGISTER);
        assertThatThrownBy(() -> names.confirm(MARA, NameEvidence.COMPANY_REGISTER))
                .isInstanceOf(StateForbids.class);
        assertThat(acts).hasSize(1);
    }

    private final class Affiliates extends AffiliateRepository {

        @Override
        public Affiliate lock(AffiliateId id) {
            return mara;
        }
    }

    private final class Acts extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            acts.add(action + " " + detail);
        }
    }
}
