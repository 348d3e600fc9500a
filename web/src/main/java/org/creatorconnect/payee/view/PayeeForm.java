package org.creatorconnect.payee.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.payee.TaxForm;
import org.creatorconnect.payee.service.GivenMethod;
import org.creatorconnect.payee.service.GivenTaxForm;
import org.creatorconnect.payee.service.PayoutMethods;
import org.creatorconnect.payee.service.TaxForms;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** What a creator states before they can be paid: an account, and where they pay taxes. */
@Named("payeeForm")
@RequestScoped
public class PayeeForm {

    private static final String DONE = "/payouts/mine.xhtml?faces-redirect=true";

    private final PayoutMethods methods;
    private final TaxForms forms;
    private final Callers callers;
    private final Notices notices;
    private final Text text;
    private final OwnPassword ownPassword;

    private @Nullable String holder;
    private @Nullable String iban;
    private @Nullable String town;
    private @Nullable String country;
    private @Nullable String taxId;
    private String password = "";
    private boolean anyway;
    private boolean asked;
    private String kind = TaxForm.Kind.SELF_CERTIFICATION.name();

    protected PayeeForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public PayeeForm(
            PayoutMethods methods,
            TaxForms forms,
            Callers callers,
            Notices notices,
            Text text,
            OwnPassword ownPassword) {
        this.methods = methods;
        this.forms = forms;
        this.callers = callers;
        this.notices = notices;
        this.text = text;
        this.ownPassword = ownPassword;
    }

    /**
     * Pays to this account from now on; a change rests first. A holder whose name keeps every
     * payout back is asked about before it is kept.
     */
    public @Nullable String changeMethod() {
        GivenMethod given = new GivenMethod("IBAN", holder, iban, country, town);
        boolean foreign = methods.isUnderAnotherName(affiliate(), String.valueOf(holder));
        if (foreign && !anyway) {
            asked = true;
            notices.wrong("methodForm:holder", "payouts.holderDiffers");
        }
        boolean mine =
                ownPassword.isRight(password, "methodForm:password", "payouts.passwordWrong");
        if (!mine || (foreign && !anyway)) {
            return null;
        }
        if (!notices.attempt("methodForm", () -> methods.change(affiliate(), given))) {
            return null;
        }
        if (methods.isNameChecked(affiliate())) {
            notices.done("payouts.accountKept");
        } else {
            notices.warned("payouts.accountKeptBack");
        }
        return DONE;
    }

    /** Whether the holder's name was asked about, so that the way round it is offered. */
    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public boolean isAnyway() {
        return anyway;
    }

    public void setAnyway(boolean anyway) {
        this.anyway = anyway;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    /** States where the creator pays taxes. */
    public @Nullable String stateTaxes() {
        GivenTaxForm given = new GivenTaxForm(kind, taxId, country);
        if (!notices.attempt("taxForm", () -> forms.state(affiliate(), given))) {
            return null;
        }
        notices.done("payouts.taxesKept");
        return DONE;
    }

    /** The kinds of tax forms. */
    public List<Choice> getKinds() {
        return Stream.of(TaxForm.Kind.values())
                .map(one -> new Choice(one.name(), text.word("payouts.taxForm." + one)))
                .toList();
    }

    public @Nullable String getHolder() {
        return holder;
    }

    public void setHolder(@Nullable String holder) {
        this.holder = holder;
    }

    public @Nullable String getIban() {
        return iban;
    }

    public void setIban(@Nullable String iban) {
        this.iban = iban;
    }

    public @Nullable String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = town;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable String getTaxId() {
        return taxId;
    }

    public void setTaxId(@Nullable String taxId) {
        this.taxId = taxId;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    private AffiliateId affiliate() {
        return new AffiliateId(callers.current().affiliateId().orElseThrow());
    }
}
