package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creatorconnect.story.ContentToReview;
import org.creatorconnect.story.Past;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever the navigation leads somebody, and a link on the page it leads to, they may go, and the
 * page is in order.
 */
@Tag("stress")
class EveryPlaceIT extends BrowserStory {

    /** Pages that somebody looked at on a desk; who comes later only has to get in. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    @BeforeAll
    static void letSomethingWait() throws JMSException {
        Past.ofTheDemosPeople();
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
        assertThat(walk(username, 1280, ColorScheme.LIGHT, LOOKED_AT))
                .as("pages open to " + username)
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyPlaceFitsAPhoneInTheDark() {
        Set<String> lookedAt = new HashSet<>();
        for (String username : new String[] {"auditor", "operator", "merchant", "influencer"}) {
            walk(username, 375, ColorScheme.DARK, lookedAt);
        }
        assertThat(lookedAt).hasSizeGreaterThan(30);
    }

    /** Goes to every place of the navigation, and once to every kind of page they link to. */
    private static Set<String> walk(
            String username, int width, ColorScheme scheme, Set<String> lookedAt) {
        Set<String> been = new HashSet<>();
        try (Visitor visitor = visitor("places-of-" + username, width, scheme)) {
            visitor.signIn(username);
            List<String> places = visitor.places();
            places.forEach(place -> been.add(page(place)));
            for (String place : places) {
                for (String link : visit(visitor, place, lookedAt)) {
                    if (been.add(page(link))) {
                        visit(visitor, link, lookedAt);
                    }
                }
            }
        }
        return been;
    }

    /**
     * Looks at a page, or only gets in when somebody looked at it before; homes are different for
     * everybody.
     *
     * @return where the links on it lead
     */
    private static List<String> visit(Visitor visitor, String link, Set<String> lookedAt) {
        if (lookedAt.add(page(link)) || page(link).contains("home")) {
            return visitor.open(link).look(name(link)).further();
        }
        return visitor.enter(link);
    }

    /** What is shown at an address, whichever one of its kind it is. */
    private static String page(String link) {
        return link.replaceAll("[?#].*", "");
    }

    private static String name(String place) {
        return place.replaceAll("\\.xhtml.*", "").replaceAll("[^a-z]+", "-").replaceAll("^-", "");
    }
}
