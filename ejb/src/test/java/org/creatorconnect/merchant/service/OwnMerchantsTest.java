package org.creatorconnect.merchant.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.caller.service.KnownCaller;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.AccountRepository;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.Test;

class OwnMerchantsTest {

    private static final MerchantId AURORA = new MerchantId(new UUID(0, 1));
    private static final MerchantId NORDLICHT = new MerchantId(new UUID(0, 2));
    private static final MerchantId NOBODY = new MerchantId(new UUID(0, 3));

    @Test
    void aMerchantSeesItselfAndNoOther() {
        OwnMerchants own = as(Role.MERCHANT, NORDLICHT);
        assertThatCode(() -> own.requireOwnOrStaff(NORDLICHT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> own.requireOwnOrStaff(AURORA)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.requireOwn(AURORA)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherMerchantAndNoMerchantAreRefusedAlike() {
        OwnMerchants own = as(Role.MERCHANT, NORDLICHT);
        assertThatThrownBy(() -> own.requireOwnOrStaff(AURORA))
                .hasMessage("There is no such merchant.");
        assertThatThrownBy(() -> own.requireOwnOrStaff(NOBODY))
                .hasMessage("There is no such merchant.");
    }

    @Test
    void theStaffSeesEveryMerchantThereIs() {
        OwnMerchants own = as(Role.FINANCE, null);
        assertThatCode(() -> own.requireOwnOrStaff(AURORA)).doesNotThrowAnyException();
        assertThatThrownBy(() -> own.requireOwnOrStaff(NOBODY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> own.requireOwn(AURORA)).isInstanceOf(NotFound.class);
    }

    private static OwnMerchants as(String role, MerchantId merchant) {
        Caller caller =
                new Caller(
                        new AccountId(new UUID(0, 9)),
                        "somebody",
                        Set.of(role),
                        Optional.empty(),
                        Optional.ofNullable(merchant).map(MerchantId::value));
        Callers callers =
                new Callers(new AccountRepository(), new KnownCaller(), null) {
                    @Override
                    public Caller current() {
                        return caller;
                    }
                };
        return new OwnMerchants(callers, new Merchants());
    }

    /** Two merchants, in memory. */
    private static final class Merchants extends MerchantRepository {

        @Override
        public Optional<Merchant> find(MerchantId id) {
            return id.equals(NOBODY)
                    ? Optional.empty()
                    : Optional.of(new Merchant(id, "Merchant", "DE", false, Instant.EPOCH));
        }
    }
}
