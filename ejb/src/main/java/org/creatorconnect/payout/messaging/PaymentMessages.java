package org.creatorconnect.payout.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import org.creatorconnect.money.Money;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.service.BankAccount;
import org.creatorconnect.payee.service.PayoutMethodVault;
import org.creatorconnect.payout.Payout;

/** Writes instructions and queries as the payment system reads them: JSON, schema 1. */
@ApplicationScoped
public class PaymentMessages {

    static final String SCHEMA = "1";

    private final PayoutMethodRepository methods;
    private final PayoutMethodVault vault;

    protected PaymentMessages() {
        this(null, null);
    }

    @Inject
    public PaymentMessages(PayoutMethodRepository methods, PayoutMethodVault vault) {
        this.methods = methods;
        this.vault = vault;
    }

    /** Reads at once whom these pay, so that no {@link #instruction} has to. */
    void read(Collection<Payout> payouts) {
        methods.load(payouts.stream().map(Payout::methodId).toList());
    }

    /**
     * Pay this payout, once. Only here are the payee's details readable. It says the same however
     * often and however late it is sent: a payment system may compare.
     *
     * @param approvedAt when its run was approved; it is to be executed on that day
     */
    String instruction(Payout payout, Instant approvedAt) {
        PayoutMethod method = methods.get(payout.methodId());
        BankAccount account = vault.open(method);
        String endToEndId = payout.id().text().replace("-", "");
        return Json.createObjectBuilder()
                .add("schema", 1)
                .add("instructionId", payout.id().text())
                .add("endToEndId", endToEndId)
                .add("amount", amount(payout.net()))
                .add(
                        "creditor",
                        Json.createObjectBuilder()
                                .add("name", account.holder())
                                .add("country", account.country())
                                .add("town", account.town())
                                .add("method", method.type().name())
                                .add("account", account.iban()))
                .add(
                        "requestedExecutionDate",
                        LocalDate.ofInstant(approvedAt, ZoneOffset.UTC).toString())
                .add("remittanceInformation", "Creator Connect " + endToEndId.substring(0, 12))
                .build()
                .toString();
    }

    /** What became of this payout? */
    String statusQuery(Payout payout) {
        return Json.createObjectBuilder()
                .add("schema", 1)
                .add("type", "STATUS_QUERY")
                .add("instructionId", payout.id().text())
                .build()
                .toString();
    }

    private static JsonObject amount(Money money) {
        return Json.createObjectBuilder()
                .add("amount", money.amount())
                .add("currency", money.currency().getCurrencyCode())
                .build();
    }
}
