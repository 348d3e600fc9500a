package org.creatorconnect.payee.service;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.creatorconnect.foundation.service.Marks;
import org.creatorconnect.foundation.service.Vault;
import org.creatorconnect.payee.PayoutMethod;
import org.creatorconnect.payee.PayoutMethodRepository;
import org.creatorconnect.payee.TaxForm;

/**
 * Marks bank accounts and tax ids, so that the same is known again without being readable: those
 * given lately, and those from before there were marks. It shows nothing to anybody, and can only
 * be called within a use case's transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PayeeMarks {

    /** Of each kind at a time. */
    static final int MOST = 2_000;

    private static final System.Logger LOG = System.getLogger(PayeeMarks.class.getName());
    private static final String ACCOUNT = "payout-account";
    private static final String TAX_ID = "tax-id";

    private final PayoutMethodRepository methods;
    private final PayoutMethodVault accounts;
    private final Vault vault;
    private final Marks marks;

    protected PayeeMarks() {
        this(null, null, null, null);
    }

    @Inject
    public PayeeMarks(
            PayoutMethodRepository methods, PayoutMethodVault accounts, Vault vault, Marks marks) {
        this.methods = methods;
        this.accounts = accounts;
        this.vault = vault;
        this.marks = marks;
    }

    /**
     * Marks up to {@link #MOST} of each kind, the newest first. What was sealed under a key that is
     * gone cannot be marked, and is passed over.
     */
    public void markSome() {
        long shut =
                methods.unmarked(MOST).stream()
                                .filter(method -> !isDone(() -> mark(method)))
                                .count()
                        + methods.unmarkedForms(MOST).stream()
                                .filter(form -> !isDone(() -> mark(form)))
                                .count();
        if (shut > 0) {
            LOG.log(WARNING, shut + " payees' details do not open and are not marked");
        }
    }

    private void mark(PayoutMethod method) {
        method.mark(marks.of(ACCOUNT, accounts.open(method).iban()));
    }

    /** An id means something in its country alone, and its blanks and dots mean nothing. */
    private void mark(TaxForm form) {
        byte[] plain = vault.open(TaxForms.PURPOSE, form.id().text(), form.sealedTaxId());
        String id =
                new String(plain, StandardCharsets.UTF_8)
                        .replaceAll("[^\\p{L}\\p{N}]", "")
                        .toUpperCase(Locale.ROOT);
        form.mark(marks.of(TAX_ID, form.country() + " " + id));
    }

    private static boolean isDone(Runnable marking) {
        try {
            marking.run();
            return true;
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }
}
