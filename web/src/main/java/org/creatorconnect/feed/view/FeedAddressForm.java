package org.creatorconnect.feed.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.feed.FeedRhythm;
import org.creatorconnect.feed.query.FeedAddressRow;
import org.creatorconnect.feed.query.FeedQueries;
import org.creatorconnect.feed.service.FeedAddresses;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;

/** Where a merchant's feed is fetched from, and when. */
@Named("feedAddressForm")
@RequestScoped
public class FeedAddressForm {

    private static final String FORM = "address";
    private static final int HOURS = 24;
    private static final int USUAL_HOUR = 3;

    private final Address address;
    private final FeedQueries queries;
    private final FeedAddresses addresses;
    private final Callers callers;
    private final Notices notices;
    private boolean looked;
    private @Nullable FeedAddressRow present;
    private @Nullable String url;
    private @Nullable FeedRhythm rhythm;
    private @Nullable Integer hour;

    protected FeedAddressForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public FeedAddressForm(
            Address address,
            FeedQueries queries,
            FeedAddresses addresses,
            Callers callers,
            Notices notices) {
        this.address = address;
        this.queries = queries;
        this.addresses = addresses;
        this.callers = callers;
        this.notices = notices;
    }

    /** As it is told at present; null when the feed is fetched from nowhere. */
    public @Nullable FeedAddressRow getPresent() {
        if (!looked) {
            present = queries.address(id()).orElse(null);
            looked = true;
        }
        return present;
    }

    /** Fetches from there at once and then by the rhythm. */
    public @Nullable String save() {
        return done(() -> addresses.tell(id(), url, getRhythm(), getHour()), "feed.addressSaved");
    }

    /** Fetches from nowhere any more. */
    public @Nullable String remove() {
        return done(() -> addresses.remove(id()), "feed.addressRemoved");
    }

    public List<FeedRhythm> getRhythms() {
        return List.of(FeedRhythm.values());
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public @Nullable String getUrl() {
        return url == null && getPresent() != null ? getPresent().url() : url;
    }

    public void setUrl(@Nullable String url) {
        this.url = url;
    }

    public FeedRhythm getRhythm() {
        FeedRhythm usual = getPresent() == null ? FeedRhythm.DAILY : getPresent().rhythm();
        return rhythm == null ? usual : rhythm;
    }

    public void setRhythm(@Nullable FeedRhythm rhythm) {
        this.rhythm = rhythm;
    }

    public Integer getHour() {
        int usual = getPresent() == null ? USUAL_HOUR : getPresent().hour();
        return hour == null ? usual : hour;
    }

    public void setHour(@Nullable Integer hour) {
        this.hour = hour;
    }

    private @Nullable String done(Runnable act, String word) {
        if (!notices.attempt(FORM, act)) {
            return null;
        }
        notices.done(word);
        return "/feeds/list.xhtml?faces-redirect=true&merchant=" + id().text();
    }

    private MerchantId id() {
        return FeedListView.merchant(address.value("merchant"), callers);
    }
}
