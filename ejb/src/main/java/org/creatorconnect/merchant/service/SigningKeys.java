package org.creatorconnect.merchant.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.caller.service.NeedsRight;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.MerchantRepository;
import org.creatorconnect.merchant.SigningKey;
import org.creatorconnect.merchant.SigningKeyRepository;

/**
 * Gives merchants secrets to sign their calls with (Standard Webhooks 1.0.0). Two are valid at
 * once: a third retires the oldest.
 */
@Stateless
@NeedsRight(TeamRight.OWNER)
@RolesAllowed({Role.MERCHANT, Role.SYSTEM})
public class SigningKeys {

    private static final String PURPOSE = "signing-key";
    private static final int SECRET_BYTES = 32;
    private static final int MOST_VALID = 2;

    private final SigningKeyRepository keys;
    private final MerchantRepository merchants;
    private final OwnMerchants own;
    private final Vault vault;
    private final AuditTrail audit;
    private final IdSource ids;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    protected SigningKeys() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public SigningKeys(
            SigningKeyRepository keys,
            MerchantRepository merchants,
            OwnMerchants own,
            Vault vault,
            AuditTrail audit,
            IdSource ids,
            InstantSource clock) {
        this.keys = keys;
        this.merchants = merchants;
        this.own = own;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a new secret; its text, {@code whsec_} and Base64, is told this once.
     *
     * @throws org.creatorconnect.refusal.NotFound when the caller does not act for this merchant
     */
    public IssuedKey issue(MerchantId merchant) {
        own.requireOwnOrStaff(merchant);
        merchants.lock(merchant);
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        UUID id = ids.next();
        List<SigningKey> valid = keys.valid(merchant);
        valid.stream().skip(MOST_VALID - 1L).forEach(key -> key.retire(clock.instant()));
        keys.add(
                new SigningKey(
                        id, merchant, vault.seal(PURPOSE, id.toString(), secret), clock.instant()));
        audit.record("SIGNING_KEY_ISSUED", "merchant", merchant.value(), id.toString());
        return new IssuedKey(id, "whsec_" + Base64.getEncoder().encodeToString(secret));
    }

    /** The secrets that a signature of this merchant may be made with. */
    @PermitAll
    public List<byte[]> valid(MerchantId merchant) {
        return keys.valid(merchant).stream()
                .map(key -> vault.open(PURPOSE, key.id().toString(), key.encryptedSecret()))
                .toList();
    }
}
