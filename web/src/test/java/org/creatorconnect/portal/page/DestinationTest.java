package org.creatorconnect.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(strings = {"operator", "reviewer", "finance", "auditor", "merchant", "affiliate"})
    void noTwoPlacesOfAReaderHaveTheSameKeys(String role) {
        assertThat(Destination.ALL)
                .filteredOn(place -> place.roles().contains(role))
                .extracting(Destination::keys)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
