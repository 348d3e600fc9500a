package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creatorconnect.story.ContentToReview;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the navigation leads somebody, they may go, and the page is in order. */
class EveryPlaceIT extends BrowserStory {

    @BeforeAll
    static void letSomethingWait() {
        ContentToReview.submitted("60.00");
        ContentToReview.applied("70.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "operator",
                "reviewer",
                "finance",
                "auditor",
                "merchant",
                "influencer",
                "buyer"
            })
    void aPlaceInTheNavigationOpens(String username) {
        try (Visitor visitor = visitor("places-of-" + username, 1280, ColorScheme.LIGHT)) {
            visitor.signIn(username);
            List<String> places = visitor.places();
            assertThat(places).as("places of " + username).hasSizeGreaterThan(5);
            places.forEach(place -> visitor.open(place).look(name(place)));
        }
    }

    @Test
    void everyPlaceFitsAPhoneInTheDark() {
        Set<String> seen = new HashSet<>();
        for (String username : new String[] {"auditor", "operator", "merchant", "influencer"}) {
            try (Visitor visitor = visitor("places-of-" + username, 375, ColorScheme.DARK)) {
                visitor.signIn(username);
                List<String> places = new ArrayList<>(visitor.places());
                places.removeIf(place -> !place.contains("home") && !seen.add(place));
                places.forEach(place -> visitor.open(place).look(name(place)));
            }
        }
    }

    private static String name(String place) {
        return place.replaceAll("\\.xhtml.*", "").replaceAll("[^a-z]+", "-").replaceAll("^-", "");
    }
}
