package org.creatorconnect.discovery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.creatorconnect.audit.service.AuditTrail;
import org.creatorconnect.ban.BanReason;
import org.creatorconnect.ban.BanScope;
import org.creatorconnect.ban.TestBans;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.discovery.CreatorListId;
import org.creatorconnect.discovery.DiscoveryRepository;
import org.creatorconnect.discovery.Introduction;
import org.creatorconnect.discovery.query.CreatorListQueries;
import org.creatorconnect.discovery.query.CreatorListRow;
import org.creatorconnect.discovery.query.ListedRow;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.foundation.query.TestRows;
import org.creatorconnect.identity.IdSource;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.registry.AffiliateRepository;
import org.creatorconnect.task.query.TaskCenterRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A team keeps creators in lists; who is not found any more leaves nothing but that they were. */
class CreatorListsTest extends DatabaseTest {

    private TestRows rows;
    private Callers shop;
    private Callers otherShop;
    private AffiliateId mara;
    private AffiliateId bo;
    private AffiliateId hidden;

    @BeforeEach
    void begin() {
        rows = new TestRows(entityManager, NOW);
        shop = TaskCenterRows.merchantOf(rows.merchant("Nordlys"));
        otherShop = TaskCenterRows.merchantOf(rows.merchant("Aurora"));
        mara = shown("Mara Berg");
        bo = shown("Bo Lind");
        hidden = new AffiliateId(rows.affiliate("Ida Moe"));
    }

    @Test
    void whoIsFoundIsKeptOnceWithANote() {
        CreatorListId list = lists(shop).make(" Spring ");
        assertThat(lists(shop).keep(list, List.of(mara, bo, hidden))).isEqualTo(2);
        assertThat(lists(shop).keep(list, List.of(mara))).as("again").isZero();
        lists(shop).remark(list, mara.value(), " Asked for mugs ");
        entityManager.flush();
        entityManager.clear();
        assertThat(queries(shop).lists())
                .extracting(CreatorListRow::name, CreatorListRow::creators)
                .containsExactly(tuple("Spring", 2L));
        assertThat(queries(shop).creators(list))
                .extracting(ListedRow::displayName, ListedRow::note)
                .containsExactly(tuple("Bo Lind", ""), tuple("Mara Berg", "Asked for mugs"));
    }

    @Test
    void ofWhoTookItBackNothingIsTold() {
        CreatorListId list = lists(shop).make("Spring");
        lists(shop).keep(list, List.of(mara, bo));
        lists(shop).remark(list, mara.value(), "Mara is kind");
        entityManager.find(Introduction.class, mara.value()).hide(NOW);
        entityManager.flush();
        ListedRow left = queries(shop).creators(list).get(1);
        assertThat(left.found()).isFalse();
        assertThat(left)
                .extracting(
                        ListedRow::displayName,
                        ListedRow::country,
                        ListedRow::followers,
                        ListedRow::note)
                .containsOnlyNulls();
        lists(shop).remove(list, mara.value());
        entityManager.flush();
        assertThat(queries(shop).creators(list)).hasSize(1);
    }

    @Test
    void whoIsBannedFromTheMerchantIsNeitherKeptNorShownByIt() {
        CreatorListId list = lists(shop).make("Spring");
        CreatorListId other = lists(otherShop).make("Spring");
        lists(shop).keep(list, List.of(mara));
        TestBans.written(entityManager, mara.value(), fromShop(), BanReason.OTHER, NOW);
        TestBans.written(entityManager, bo.value(), fromShop(), BanReason.OTHER, NOW);
        assertThat(queries(shop).creators(list)).extracting(ListedRow::found).containsOnly(false);
        assertThat(lists(shop).keep(list, List.of(bo))).isZero();
        assertThat(lists(otherShop).keep(other, List.of(mara, bo))).isEqualTo(2);
        entityManager.flush();
        assertThat(queries(otherShop).creators(other))
                .extracting(ListedRow::found)
                .containsOnly(true);
    }

    private BanScope fromShop() {
        return BanScope.at(new MerchantId(shop.current().team().orElseThrow().id()));
    }

    @Test
    void aListOfOthersIsNotFound() {
        CreatorListId list = lists(shop).make("Spring");
        entityManager.flush();
        CreatorLists others = lists(otherShop);
        assertThatThrownBy(() -> others.keep(list, List.of(mara))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> others.rename(list, "Mine")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> others.delete(list)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> others.remark(list, mara.value(), "x"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries(otherShop).creators(list)).isInstanceOf(NotFound.class);
        assertThat(queries(otherShop).lists()).isEmpty();
        assertThatThrownBy(() -> lists(TaskCenterRows.creator(bo.value())).make("Mine"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNameIsThereOnceAndNotEmpty() {
        CreatorListId list = lists(shop).make("Spring");
        entityManager.flush();
        for (String wrong : new String[] {"spring", " ", "x".repeat(81), "a\u0001b"}) {
            assertThatThrownBy(() -> lists(shop).make(wrong)).isInstanceOf(ValidationFailed.class);
        }
        lists(shop).rename(list, "SPRING");
        entityManager.flush();
        assertThat(queries(shop).list(list).name()).isEqualTo("SPRING");
    }

    @Test
    void aDeletedListTakesWhatWasInItAlong() {
        CreatorListId list = lists(shop).make("Spring");
        lists(shop).keep(list, List.of(mara));
        entityManager.flush();
        lists(shop).delete(list);
        entityManager.flush();
        assertThat(queries(shop).lists()).isEmpty();
        assertThat(
                        entityManager
                                .createQuery("select count(*) from ListedCreator", Long.class)
                                .getSingleResult())
                .isZero();
    }

    private AffiliateId shown(String name) {
        AffiliateId id = new AffiliateId(rows.affiliate(name));
        Introduction introduction = new Introduction(id, NOW);
        introduction.show("Hello", List.of("en"), List.of(), NOW);
        entityManager.persist(introduction);
        entityManager.flush();
        return id;
    }

    private CreatorLists lists(Callers callers) {
        return new CreatorLists(
                with(new DiscoveryRepository()),
                finders(callers),
                new NoTrail(),
                new IdSource(),
                CLOCK);
    }

    private CreatorListQueries queries(Callers callers) {
        return with(new CreatorListQueries(finders(callers)));
    }

    private Finders finders(Callers callers) {
        return new Finders(callers, with(new AffiliateRepository()));
    }

    private static final class NoTrail extends AuditTrail {

        @Override
        public void record(String action, String type, UUID subject, String detail) {
            // What is recorded is the trail's own test.
        }
    }
}
