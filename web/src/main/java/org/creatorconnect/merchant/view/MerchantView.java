package org.creatorconnect.merchant.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.KeyRow;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.merchant.query.TermsRow;
import org.creatorconnect.merchant.query.TermsState;
import org.creatorconnect.merchant.service.SigningKeys;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** One merchant with its terms and keys. */
@Named("merchantView")
@RequestScoped
public class MerchantView {

    private final Address address;
    private final MerchantQueries queries;
    private final SigningKeys signingKeys;
    private final Callers callers;
    private final Notices notices;

    private @Nullable MerchantRow merchant;
    private @Nullable List<TermsRow> terms;
    private @Nullable List<KeyRow> keys;
    private @Nullable String secret;

    protected MerchantView() {
        this(null, null, null, null, null);
    }

    @Inject
    public MerchantView(
            Address address,
            MerchantQueries queries,
            SigningKeys signingKeys,
            Callers callers,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.signingKeys = signingKeys;
        this.callers = callers;
        this.notices = notices;
    }

    /** The merchant that the address names. */
    public MerchantRow getMerchant() {
        if (merchant == null) {
            merchant = queries.merchant(id());
        }
        return merchant;
    }

    /** The versions of its terms, newest first. */
    public List<TermsRow> getTerms() {
        if (terms == null) {
            terms = queries.terms(id());
        }
        return terms;
    }

    /** The terms in force; null before the first ones. */
    public @Nullable TermsRow getInForce() {
        return getTerms().stream()
                .filter(row -> row.state() == TermsState.IN_FORCE)
                .findFirst()
                .orElse(null);
    }

    /** The cut of the rate that comes next; null when none is announced. */
    public @Nullable TermsRow getAnnounced() {
        return getTerms().stream()
                .filter(row -> row.state() == TermsState.ANNOUNCED)
                .reduce((later, earlier) -> earlier)
                .orElse(null);
    }

    /** Its signing keys, newest first. */
    public List<KeyRow> getKeys() {
        if (keys == null) {
            keys = queries.keys(id());
        }
        return keys;
    }

    /** Whether the caller acts for this merchant. */
    public boolean isOwn() {
        return callers.current().isMerchant(id().value());
    }

    /** Makes a new signing key and shows its secret, this once. */
    public void issueKey() {
        if (notices.attempt(() -> secret = signingKeys.issue(id()).secret())) {
            keys = null;
        }
    }

    /** The secret just made; null at any other time. */
    public @Nullable String getSecret() {
        return secret;
    }

    private MerchantId id() {
        return new MerchantId(address.id("merchant"));
    }
}
