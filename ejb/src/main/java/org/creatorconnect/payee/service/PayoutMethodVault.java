package org.creatorconnect.payee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodId;
import org.creatorconnect.payee.SealedDetails;

/** Encrypts bank accounts for the table and opens them for the payment system alone. */
@ApplicationScoped
public class PayoutMethodVault {

    private static final String PURPOSE = "payout-method";

    private final Vault vault;

    protected PayoutMethodVault() {
        this(null);
    }

    @Inject
    public PayoutMethodVault(Vault vault) {
        this.vault = vault;
    }

    /** Seals an account for the row of this id; in another row it does not open. */
    public SealedDetails seal(PayoutMethodId row, BankAccount account) {
        String text =
                Json.createObjectBuilder()
                        .add("holder", account.holder())
                        .add("iban", account.iban())
                        .add("country", account.country())
                        .add("town", account.town())
                        .build()
                        .toString();
        byte[] sealed = vault.seal(PURPOSE, row.text(), text.getBytes(StandardCharsets.UTF_8));
        return new SealedDetails(sealed, account.mask(), account.country());
    }

    /** The account in readable form. */
    public BankAccount open(PayoutMethod method) {
        byte[] text = vault.open(PURPOSE, method.id().text(), method.sealedDetails());
        try (JsonReader reader =
                Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            JsonObject account = reader.readObject();
            return new BankAccount(
                    account.getString("holder"),
                    account.getString("iban"),
                    account.getString("country"),
                    account.getString("town"));
        }
    }
}
