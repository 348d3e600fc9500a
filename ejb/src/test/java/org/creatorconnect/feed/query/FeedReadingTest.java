package org.creatorconnect.feed.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.creatorconnect.catalog.FeedFormat;
import org.creatorconnect.feed.FaultyRow;
import org.creatorconnect.feed.FeedChange;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.FeedImport;
import org.creatorconnect.feed.FeedOrigin;
import org.creatorconnect.feed.FeedRowRepository;
import org.creatorconnect.feed.FeedSent;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.ListingLaw;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.identity.Account;
import org.creatorconnect.identity.AccountId;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.identity.Role;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedReadingTest extends DatabaseTest {

    private static final int MANY = 12;
    private static final int PAGE = 5;

    private final MerchantId merchant = new MerchantId(UUID.randomUUID());
    private final MerchantId other = new MerchantId(UUID.randomUUID());
    private final AccountId sender = new AccountId(UUID.randomUUID());
    private FeedQueries queries;

    @BeforeEach
    void open() {
        queries = with(new FeedQueries(new Only(merchant)));
        entityManager.persist(new Merchant(merchant, "Aurora Home", "SE", false, NOW));
        entityManager.persist(new Merchant(other, "Boreal", "SE", false, NOW));
        entityManager.persist(
                new Account(sender, sender.text(), "Olga", Set.of(Role.OPERATOR), NOW));
        entityManager.flush();
    }

    @Test
    void feedsAreListedInEveryOrderAndSayWhatCameOfThem() {
        for (int at = 0; at < MANY; at++) {
            taken(merchant, at % 5 + 1, at % 3 == 0 ? 2 : 0);
        }
        taken(other, 1, 0);
        ListingLaw.holds(FeedQueries.SORTINGS, PAGE, place -> queries.feeds(merchant, place));
        List<FeedRow> feeds = queries.feeds(merchant, Place.start(MANY)).rows();
        assertThat(feeds).filteredOn(row -> row.status() == FeedState.PARTLY).hasSize(4);
        assertThat(queries.total(merchant).counted()).isEqualTo(MANY);
    }

    @Test
    void theErrorsOfOneAreListedInEveryOrder() {
        FeedId id = taken(merchant, 1, MANY);
        FeedRowRepository rows = with(new FeedRowRepository(new IdSource()));
        for (int at = 1; at <= MANY; at++) {
            rows.name(
                    id, List.of(new FaultyRow(at / 2 + 1, "R" + at, "field" + at % 3, "must be")));
        }
        ListingLaw.holds(FeedQueries.ERRORS, PAGE, place -> queries.errors(id, place));
        assertThat(queries.totalOfErrors(id).counted()).isEqualTo(MANY);
    }

    @Test
    void whatIsNotOnesOwnIsNotFound() {
        FeedId theirs = taken(other, 1, 0);
        assertThatThrownBy(() -> queries.get(theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.errors(theirs, Place.start(MANY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.feeds(other, Place.start(MANY)))
                .isInstanceOf(NotFound.class);
    }

    private FeedId taken(MerchantId by, int good, int atFault) {
        FeedId id = new FeedId(new IdSource().next());
        FeedImport feed =
                new FeedImport(
                        id,
                        new FeedSent(by, sender, FeedOrigin.UPLOAD, false),
                        NOW.plusSeconds(good % 4));
        feed.received("0".repeat(64), 10);
        feed.begin();
        feed.read(FeedFormat.CSV, good, atFault);
        feed.accept(0);
        feed.wrote(new FeedChange(good, 0, 0, true));
        feed.finish(NOW);
        entityManager.persist(feed);
        entityManager.flush();
        return id;
    }

    private static final class Only extends OwnMerchants {

        private final MerchantId own;

        private Only(MerchantId own) {
            this.own = own;
        }

        @Override
        public void requireOwnOrStaff(MerchantId merchant) {
            if (!own.equals(merchant)) {
                throw new NotFound("merchant");
            }
        }
    }
}
