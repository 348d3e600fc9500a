package org.creatorconnect.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What was there before is found like what comes after. */
class WordsMigrationTest {

    @Test
    void whatThereWasGetsItsWordsAndPages() throws Exception {
        try (Connection connection = TestDatabase.get().connect("connect_owner");
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(
                    """
                    INSERT INTO merchant (id, version, name, country, house_brand, created_at)
                    VALUES ('00000000-0000-0000-0000-0000000000f1', 0, 'Größe & Söhne', 'DE', false, now())\
                    """);
            sql.execute(
                    """
                    INSERT INTO product (id, version, merchant_id, reference, title, url, category, price_minor,
                                         currency, in_stock, updated_at, page)
                    SELECT gen_random_uuid(), 0, '00000000-0000-0000-0000-0000000000f1', 'AB-' || n, 'Lamp',
                           'https://SHOP.example/grün/' || n, 'X', 1, 'EUR', true, now(), ''
                    FROM generate_series(1, 4500) n\
                    """);
            WordsMigration.fill(connection);
            try (ResultSet found =
                    sql.executeQuery(
                            """
                            SELECT (SELECT search_words FROM merchant WHERE name = 'Größe & Söhne'),
                                   count(*) FILTER (WHERE search_words = 'lamp ab ' || substr(reference, 4)
                                     AND page = 'https://shop.example/gr%C3%BCn/' || substr(reference, 4))
                            FROM product WHERE merchant_id = '00000000-0000-0000-0000-0000000000f1'\
                            """)) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString(1)).isEqualTo("grösse söhne");
                assertThat(found.getInt(2)).isEqualTo(4500);
            }
            connection.rollback();
        }
    }
}
