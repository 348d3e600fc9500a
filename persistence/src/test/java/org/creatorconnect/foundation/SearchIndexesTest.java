package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each question that a list asks has the index it is meant to be answered by. */
class SearchIndexesTest extends DatabaseTest {

    /** What other tests rolled back would be reckoned with. */
    @BeforeAll
    static void clearAway() {
        TestDatabase.get().vacuum();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    audit_entry_of       | audit_entry WHERE subject_id = 'x' ORDER BY sequence DESC LIMIT 50
                    shop_order_words     | shop_order WHERE word_vector(search_words) @@ CAST('''ah'':* & ''1'':*' AS tsquery)
                    merchant_words       | merchant WHERE word_vector(search_words) @@ CAST('''au'':*' AS tsquery)
                    affiliate_words      | affiliate WHERE word_vector(search_words) @@ CAST('''ma'':*' AS tsquery)
                    account_words        | account WHERE word_vector(search_words) @@ CAST('''ma'':*' AS tsquery)
                    task_words           | task WHERE word_vector(search_words) @@ CAST('''ma'':*' AS tsquery)
                    product_words        | product WHERE facets @@ CAST('''हिन्दी'':* & ''11ax'':*' AS tsquery)
                    product_title        | product ORDER BY title DESC, id DESC LIMIT 50
                    product_reference    | product ORDER BY reference, id LIMIT 50
                    product_updated      | product ORDER BY updated_at, id LIMIT 50
                    product_price        | product WHERE currency = 'EUR' AND price_minor >= 100 ORDER BY currency, price_minor, id LIMIT 50
                    product_sale_price   | product WHERE sale_price_minor IS NOT NULL ORDER BY currency, sale_price_minor, id LIMIT 50
                    merchant_by_name     | merchant WHERE name >= 'A' ORDER BY name, id LIMIT 50
                    product_page         | product WHERE page IN ('https://shop.example/a?b', 'https://shop.example/a')
                    tracking_link_target | tracking_link WHERE target_url ILIKE '%shop%'
                    tracking_link_merchant | tracking_link WHERE merchant_id = '00000000-0000-0000-0000-000000000001' ORDER BY id DESC LIMIT 50
                    merchant_name        | merchant WHERE lower(name) LIKE '%ordly%'
                    campaign_name        | campaign WHERE lower(name) LIKE '%winter%'
                    deposit_reference    | deposit WHERE lower(reference) LIKE '%d-1%'
                    deposit_booked_by    | deposit WHERE lower(booked_by) LIKE '%finance%'
                    account_merchant     | account WHERE merchant_id = '00000000-0000-0000-0000-000000000001'
                    shop_order_affiliate | shop_order WHERE affiliate_id = '00000000-0000-0000-0000-000000000001'
                    tracking_link_task   | tracking_link WHERE task_id = '00000000-0000-0000-0000-000000000001'
                    order_line_product   | order_line WHERE product_reference = 'P-1'
                    role_application_urgency | role_application WHERE (urgency, id) > (5, '00000000-0000-0000-0000-000000000001') ORDER BY urgency, id LIMIT 50
                    affiliate_name       | affiliate ORDER BY display_name, id LIMIT 50
                    affiliate_status     | affiliate ORDER BY CAST(status AS varchar) DESC, id DESC LIMIT 50
                    affiliate_country    | affiliate ORDER BY country, id LIMIT 50
                    affiliate_joined     | affiliate WHERE joined_at >= '2026-01-01' ORDER BY joined_at DESC, id DESC LIMIT 50
                    channel_followers    | affiliate a ORDER BY (SELECT max(c.followers) FROM channel c WHERE c.affiliate_id = a.id AND c.status = 'VERIFIED')
                    account_created      | account ORDER BY created_at DESC, id DESC LIMIT 50
                    account_disabled     | account ORDER BY disabled_at NULLS LAST, id NULLS LAST LIMIT 50
                    audit_entry_action   | audit_entry WHERE action = 'X' ORDER BY sequence DESC LIMIT 50
                    audit_entry_at       | audit_entry WHERE at >= '2026-01-01' ORDER BY at, sequence LIMIT 50
                    submission_urgency   | submission WHERE (urgency, id) > (5, '00000000-0000-0000-0000-000000000001') ORDER BY urgency, id LIMIT 50
                    """)
    void aSearchIsServedByItsIndex(String index, String search) {
        entityManager.createNativeQuery("SET LOCAL enable_seqscan = off").executeUpdate();
        entityManager.createNativeQuery("SET LOCAL enable_sort = off").executeUpdate();
        List<?> plan =
                entityManager.createNativeQuery("EXPLAIN SELECT * FROM " + search).getResultList();
        assertThat(plan.toString()).contains(index);
    }
}
