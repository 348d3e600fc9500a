package org.creatorconnect.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creatorconnect.foundation.DatabaseTest;
import org.creatorconnect.link.TargetRepository.Page;
import org.creatorconnect.merchant.Merchant;
import org.creatorconnect.merchant.MerchantId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose product a page shows. */
class TargetRepositoryTest extends DatabaseTest {

    private static final String LAMP = "https://shop.example/lamp";

    private final MerchantId first = new MerchantId(UUID.randomUUID());
    private final MerchantId second = new MerchantId(UUID.randomUUID());
    private TargetRepository targets;

    @BeforeEach
    void stock() {
        targets = with(new TargetRepository());
        for (MerchantId merchant : List.of(first, second)) {
            entityManager.persist(new Merchant(merchant, "Aurora Home", "DE", false, NOW));
        }
        entityManager.flush();
        product(first, "FIRST", LAMP);
        product(second, "SECOND", LAMP);
        product(second, "RED", LAMP + "?colour=red");
    }

    @Test
    void everyMerchantHasItsOwnProductOnAPageThatSeveralShare() {
        Page one = new Page(first, LAMP);
        Page other = new Page(second, LAMP);
        assertThat(targets.products(List.of(one, other)))
                .containsOnly(Map.entry(one, "FIRST"), Map.entry(other, "SECOND"));
    }

    @Test
    void manyPagesAreFoundAtOnceAndUnknownOnesLeftOut() {
        Page other = new Page(first, LAMP + "?utm=x#top");
        Page red = new Page(second, LAMP + "?colour=red");
        Page unknown = new Page(first, "https://shop.example/chair");
        assertThat(targets.products(List.of(other, red, unknown, other)))
                .containsOnly(Map.entry(other, "FIRST"), Map.entry(red, "RED"));
        assertThat(targets.products(List.of())).isEmpty();
    }

    private void product(MerchantId merchant, String reference, String url) {
        entityManager
                .createNativeQuery(
                        """
                        INSERT INTO product (id, version, merchant_id, reference, title, url, page, category,
                                             price_minor, currency, in_stock, updated_at)
                        VALUES (:id, 0, :merchant, :reference, 'Lamp', :url, :url, 'OTHER', 2000, 'EUR', true, :at)\
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("merchant", merchant.value())
                .setParameter("reference", reference)
                .setParameter("url", url)
                .setParameter("at", NOW)
                .executeUpdate();
    }
}
