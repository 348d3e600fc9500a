package org.creatorconnect.funding.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.creatorconnect.funding.query.MerchantBalance;
import org.creatorconnect.funding.query.MerchantBalances;
import org.creatorconnect.funding.service.Deposits;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.money.Money;
import org.creatorconnect.portal.format.Faults;
import org.creatorconnect.portal.format.Formats;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.portal.view.CurrencyChoices;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Finance books what a merchant paid in, after having seen what it changes. */
@Named("depositForm")
@RequestScoped
public class DepositForm {

    private final Address address;
    private final Deposits deposits;
    private final MerchantBalances balances;
    private final MerchantQueries merchants;
    private final Notices notices;
    private final Formats formats;

    private @Nullable MerchantRow merchant;
    private @Nullable String amount;
    private @Nullable String currency;
    private @Nullable String reference;
    private @Nullable MerchantBalance before;
    private @Nullable String own;

    protected DepositForm() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public DepositForm(
            Address address,
            Deposits deposits,
            MerchantBalances balances,
            MerchantQueries merchants,
            Notices notices,
            Formats formats) {
        this.address = address;
        this.deposits = deposits;
        this.balances = balances;
        this.merchants = merchants;
        this.notices = notices;
        this.formats = formats;
    }

    /** The merchant that the address names. */
    public MerchantRow getMerchant() {
        if (merchant == null) {
            merchant = merchants.merchant(id());
        }
        return merchant;
    }

    /** Reads the amount and opens the dialog that shows what it changes. */
    public void check() {
        if (notices.attempt("deposit", this::requireAll)) {
            PrimeFaces.current().executeScript("PF('book').show()");
        }
    }

    /** Books the deposit. */
    public @Nullable String book() {
        String given = reference == null ? "" : reference.strip();
        if (!notices.attempt("deposit", this::requireAll)
                || !notices.attempt("deposit", () -> deposits.book(id(), this::money, given))) {
            return null;
        }
        notices.done("funding.booked", formats.money(money()), getMerchant().name());
        return "/deposits/list.xhtml?faces-redirect=true";
    }

    /** Whether the amount can be read, so that there are sums to show. */
    public boolean isReadable() {
        try {
            return money().isPositive();
        } catch (ValidationFailed notYet) {
            return false;
        }
    }

    /** What the merchant has and owes before. */
    public MerchantBalance getBefore() {
        if (before == null) {
            before = balances.balance(id(), money().currency());
        }
        return before;
    }

    public Money getMoney() {
        return money();
    }

    /** The part that settles what the merchant owes. */
    public Money getSettled() {
        return money().min(getBefore().receivable());
    }

    /** What the merchant will have. */
    public Money getAfter() {
        return getBefore().funds().plus(money()).minus(getSettled());
    }

    /** What can be booked here, the merchant's own first. */
    public List<String> getCurrencies() {
        return CurrencyChoices.with(own());
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    /** The chosen currency; that in which the merchant has most until one is chosen. */
    public String getCurrency() {
        return currency == null ? own() : currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    private void requireAll() {
        Faults faults = formats.faults();
        faults.positive("amount", amount, CurrencyChoices.chosen(getCurrency()));
        faults.text("reference", reference);
        faults.throwIfAny();
    }

    private Money money() {
        Faults faults = formats.faults();
        Money given = faults.positive("amount", amount, CurrencyChoices.chosen(getCurrency()));
        faults.throwIfAny();
        return Objects.requireNonNull(given);
    }

    private String own() {
        if (own == null) {
            own =
                    balances.all(id()).stream()
                            .max(Comparator.comparingLong(one -> one.funds().minor()))
                            .map(most -> most.funds().currency().getCurrencyCode())
                            .orElse("EUR");
        }
        return own;
    }

    private MerchantId id() {
        return address.value("merchant")
                .map(MerchantId::parse)
                .orElseThrow(() -> new NotFound("merchant"));
    }
}
