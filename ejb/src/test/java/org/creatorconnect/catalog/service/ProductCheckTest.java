package org.creatorconnect.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.creatorconnect.catalog.ProductSale;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.money.Money;
import org.creatorconnect.money.Rate;
import org.junit.jupiter.api.Test;

class ProductCheckTest {

    private static final ProgramTerms TERMS =
            new ProgramTerms(30, 15, Rate.of("0.07"), Rate.of("0.1"), List.of("aurora.example"));

    @Test
    void aProductLeadsToADomainOfTheTerms() {
        assertThat(fieldAtFault(TERMS, "https://shop.aurora.example/1")).isEmpty();
        assertThat(fieldAtFault(TERMS, "https://elsewhere.example/1")).isEqualTo("url");
    }

    @Test
    void beforeThereAreTermsItLeadsAnywhereOnTheWeb() {
        assertThat(fieldAtFault(ProgramTerms.DEFAULT, "https://elsewhere.example/1")).isEmpty();
        assertThat(fieldAtFault(ProgramTerms.DEFAULT, "javascript:alert(1)")).isEqualTo("url");
        assertThat(fieldAtFault(ProgramTerms.DEFAULT, "https://user@elsewhere.example/1"))
                .isEqualTo("url");
    }

    @Test
    void aRowThatIsNoProductIsNamedByItsNumber() {
        assertThat(new ProductCheck(TERMS).check(3, null))
                .hasValueSatisfying(
                        error -> {
                            assertThat(error.row()).isEqualTo(3);
                            assertThat(error.message()).isEqualTo("must be a product");
                        });
    }

    private static String fieldAtFault(ProgramTerms terms, String url) {
        GivenProduct given =
                new GivenProduct(
                        "1",
                        "Lamp",
                        url,
                        Money.of(100, "EUR"),
                        null,
                        ProductSale.NONE,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Map.of());
        return new ProductCheck(terms).check(1, given).map(RowError::field).orElse("");
    }
}
