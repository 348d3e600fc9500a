package org.creatorconnect.order.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Settings;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.query.KeyRow;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.TermsRow;
import org.creatorconnect.merchant.query.TermsState;
import org.creatorconnect.order.query.OrderFilter;
import org.creatorconnect.order.query.OrderQueries;
import org.creatorconnect.order.query.OrderRow;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;

/** How a merchant's shop tells its orders, and what became of the last ones. */
@Named("trackingView")
@RequestScoped
public class TrackingView {

    private static final int LAST = 10;

    private final Callers callers;
    private final MerchantQueries merchants;
    private final OrderQueries orders;
    private final Settings settings;
    private @Nullable List<OrderRow> last;
    private @Nullable List<TermsRow> versions;

    protected TrackingView() {
        this(null, null, null, null);
    }

    @Inject
    public TrackingView(
            Callers callers, MerchantQueries merchants, OrderQueries orders, Settings settings) {
        this.callers = callers;
        this.merchants = merchants;
        this.orders = orders;
        this.settings = settings;
    }

    /** The merchant that the reader acts for. */
    public UUID getMerchant() {
        return callers.current().merchantId().orElseThrow(() -> new NotFound("merchant"));
    }

    /** How many signing keys are valid now. */
    public long getValidKeys() {
        return merchants.keys(new MerchantId(getMerchant())).stream()
                .filter(KeyRow::isValid)
                .count();
    }

    /** Where orders are sent. */
    public String getEndpoint() {
        return settings.baseUrl() + "/api/v1/merchants/" + getMerchant() + "/orders";
    }

    /** The parameter under which visitors bring their click id, by the terms in force. */
    public String getParameter() {
        return terms().map(TermsRow::clickIdParameter)
                .orElse(ProgramTerms.DEFAULT.clickIdParameter());
    }

    /** Lines to copy, under the merchant's own parameter. */
    public ShopSamples getSamples() {
        int window = terms().map(TermsRow::windowDays).orElse(ProgramTerms.DEFAULT.windowDays());
        return new ShopSamples(getEndpoint(), getParameter(), window);
    }

    private Optional<TermsRow> terms() {
        if (versions == null) {
            versions = merchants.terms(new MerchantId(getMerchant()));
        }
        return versions.stream().filter(terms -> terms.state() == TermsState.IN_FORCE).findFirst();
    }

    /** The orders that came last, newest first. */
    public List<OrderRow> getLast() {
        if (last == null) {
            last = orders.orders(OrderFilter.NONE, Place.start(LAST)).rows();
        }
        return last;
    }
}
