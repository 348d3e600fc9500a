package org.creatorconnect.link.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import org.creatorconnect.caller.query.View;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.query.Listing;
import org.creatorconnect.foundation.query.Part;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Search;
import org.creatorconnect.foundation.query.Sorting;
import org.creatorconnect.foundation.query.Sortings;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.identity.Role;
import org.creatorconnect.link.LinkId;
import org.creatorconnect.link.service.ShortLinks;
import org.creatorconnect.refusal.NotFound;

/** Links: affiliates see their own, merchants those that lead to them, staff all. */
@Stateless
@RolesAllowed({
    Role.AFFILIATE,
    Role.MERCHANT,
    Role.OPERATOR,
    Role.REVIEWER,
    Role.FINANCE,
    Role.AUDITOR
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LinkQueries {

    static final Sortings<LinkFacts> SORTINGS =
            Sortings.by(LinkReading.BY_ID, LinkFacts::id)
                    .descending(
                            Sorting.byId("newest", LinkReading.BY_ID, LinkFacts::id),
                            Sorting.byText("code", LinkReading.BY_CODE, LinkFacts::code),
                            Sorting.byText(
                                    "merchant", LinkReading.BY_MERCHANT, LinkFacts::merchantName),
                            Sorting.byText(
                                    "creator", LinkReading.BY_CREATOR, LinkFacts::affiliateName),
                            Sorting.byTime("made", LinkReading.BY_MADE, LinkFacts::createdAt),
                            Sorting.byText("page", LinkReading.BY_TARGET, LinkFacts::targetUrl));

    private final Callers callers;
    private final ShortLinks addresses;
    private final LinkRates rates;
    private final InstantSource clock;
    @PersistenceContext EntityManager entityManager;

    protected LinkQueries() {
        this(null, null, null, null);
    }

    @Inject
    public LinkQueries(
            Callers callers, ShortLinks addresses, LinkRates rates, InstantSource clock) {
        this.callers = callers;
        this.addresses = addresses;
        this.rates = rates;
        this.clock = clock;
    }

    /** Links that the caller sees, the newest first unless asked otherwise. */
    public Part<LinkRow> links(LinkFilter filter, Place place) {
        return list(filter).part(entityManager, place).mapAll(this::rows);
    }

    /** How many links the caller sees. */
    public Total total(LinkFilter filter) {
        return list(filter).total(entityManager);
    }

    /**
     * @throws NotFound when there is no such link that the caller sees
     */
    public LinkRow link(LinkId id) {
        return rows(own().and(LinkReading.NAMED, "id", id.value()).all(entityManager)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("link"));
    }

    private Listing<LinkFacts> list(LinkFilter filter) {
        Listing<LinkFacts> list =
                own().and(LinkReading.IN_CHANNEL, "channel", filter.channel())
                        .within(LinkReading.SINCE, LinkReading.UNTIL, filter.made());
        return filter.search().isBlank()
                ? list
                : list.and(LinkReading.FOUND)
                        .with("any", Search.anywhere(filter.search()))
                        .with("code", filter.search().strip())
                        .with("words", Search.words(filter.search()));
    }

    private Listing<LinkFacts> own() {
        View view = View.of(callers.current());
        return Listing.of(LinkFacts.class, LinkReading.SELECT, LinkReading.FROM, SORTINGS)
                .with("now", clock.instant())
                .and(LinkReading.OF_MERCHANT, "merchant", view.merchant())
                .and(LinkReading.OF_AFFILIATE, "affiliate", view.affiliate());
    }

    private List<LinkRow> rows(List<LinkFacts> links) {
        return rates.now(
                links.stream()
                        .map(link -> LinkRow.of(link, addresses.address(link.code())))
                        .toList());
    }
}
