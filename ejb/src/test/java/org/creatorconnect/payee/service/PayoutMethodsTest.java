package org.creatorconnect.payee.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.foundation.service.Content;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.SealedDetails;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.service.OwnAffiliates;
import org.junit.jupiter.api.Test;

class PayoutMethodsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final AffiliateId MARA = new AffiliateId(new UUID(0, 1));
    private static final String HERS = "SE4550000000058398257466";
    private static final String OTHER = "DE89370400440532013000";

    private final List<PayoutMethod> kept = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private Instant now = NOW;

    private final Methods repository = new Methods();
    private final Safe vault = new Safe();
    private final PayoutMethods methods =
            new PayoutMethods(
                    new Herself(),
                    repository,
                    vault,
                    new Names(),
                    new AnyContent(),
                    new NewPayoutMethods(
                            repository, vault, new Names(), new Acts(), new IdSource(), () -> now));

    @Test
    void theFirstMethodCanBeUsedAtOnce() {
        assertThat(change(HERS).usableFrom()).isEqualTo(NOW);
    }

    @Test
    void aChangeRestsThreeDays() {
        change(HERS);
        assertThat(change(OTHER).usableFrom()).isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertThat(kept).hasSize(2);
    }

    @Test
    void theSameAccountToldAgainIsNoChange() {
        PayoutMethods.Accepted first = change(HERS);
        now = NOW.plusSeconds(60);
        assertThat(change("SE45 5000 0000 0583 9825 7466")).isEqualTo(first);
        assertThat(kept).hasSize(1);
        assertThat(acts).hasSize(1);
    }

    @Test
    void whatAPasteBringsAlongIsNoPartOfTheAccount() {
        PayoutMethods.Accepted first = change(HERS);
        assertThat(change("\u200bSE45\u00a05000\u202f0000\u20090583\u20609825\ufeff7466\n"))
                .isEqualTo(first);
        assertThat(kept).hasSize(1);
    }

    @Test
    void aHolderIsOneLine() {
        GivenMethod given = new GivenMethod("IBAN", "Mara\n L", HERS, "XK", "Pri\u0073htine\r\n");
        methods.change(MARA, given);
        assertThat(methods.change(MARA, new GivenMethod("IBAN", "Mara L", HERS, "XK", "Prishtine")))
                .isNotNull();
        assertThat(kept).hasSize(1);
    }

    @Test
    void aCountryIsOneOfTheList() {
        GivenMethod given = new GivenMethod("IBAN", "Mara L", HERS, "ZZ", "Lund");
        assertThatThrownBy(() -> methods.change(MARA, given)).isInstanceOf(ValidationFailed.class);
        GivenMethod unseen = new GivenMethod("IBAN", "\u200b", HERS, "SE", "Lund");
        assertThatThrownBy(() -> methods.change(MARA, unseen)).isInstanceOf(ValidationFailed.class);
    }

    private PayoutMethods.Accepted change(String iban) {
        return methods.change(MARA, new GivenMethod("IBAN", "Mara L", iban, "SE", "Lund"));
    }

    private final class Methods extends PayoutMethodRepository {

        @Override
        public Optional<PayoutMethod> latest(AffiliateId affiliate) {
            return kept.isEmpty() ? Optional.empty() : Optional.of(kept.get(kept.size() - 1));
        }

        @Override
        public void add(PayoutMethod method) {
            kept.add(method);
        }
    }

    private static final class Safe extends PayoutMethodVault {

        private final Map<PayoutMethodId, BankAccount> accounts = new HashMap<>();

        @Override
        public SealedDetails seal(PayoutMethodId row, BankAccount account) {
            accounts.put(row, account);
            return new SealedDetails(new byte[0], account.mask(), account.country());
        }

        @Override
        public BankAccount open(PayoutMethod method) {
            return accounts.get(method.id());
        }
    }

    private static final class Herself extends OwnAffiliates {

        @Override
        public void requireSelf(AffiliateId affiliate) {
            assertThat(affiliate).isEqualTo(MARA);
        }
    }

    private static final class Names extends PayeeNames {

        @Override
        void compareName(AffiliateId id, String holder) {
            assertThat(holder).isEqualTo("Mara L");
        }
    }

    private static final class AnyContent extends Content {

        @Override
        public void require(Object command) {
            assertThat(command).isNotNull();
        }
    }

    private final class Acts extends AuditTrail {

        @Override
        public void record(String action, String subjectType, UUID subject, String detail) {
            acts.add(action + " " + detail);
        }
    }
}
