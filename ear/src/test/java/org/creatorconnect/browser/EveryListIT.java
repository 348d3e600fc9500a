package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.creatorconnect.story.FullLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever can be done with a list can be done with every list of the portal: with {@code -Pstress}
 * once with each of the staff's, merchants' and creators'. Some are driven by the keys alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("stress")
class EveryListIT extends BrowserStory {

    private static final double PATIENCE = 10_000;

    /** What a list does not have, and why; nothing else may be missing anywhere. */
    private static final Map<String, Map<Deed, String>> LACKING =
            Map.of(
                    "exports/list.xhtml",
                    Map.of(
                            Deed.ARRANGE, "it has few columns, no filters, and rows for a week",
                            Deed.EXPORT, "it is a list of files"),
                    "payouts/run.xhtml of a draft",
                    Map.of(Deed.EXPORT, "nothing of it holds before it is submitted"));

    /** What was done, where, and with whose rows where that matters. */
    private static final Set<String> DONE = new TreeSet<>();

    private static FullLists rows;

    @BeforeAll
    static void fillEveryList() throws JMSException {
        rows = FullLists.make();
    }

    @Order(1)
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "operator, staff",
        "reviewer, staff",
        "finance, staff",
        "auditor, staff",
        "merchant, merchant",
        "creator, creator",
        "buyer, creator",
        "agency, creator"
    })
    void everythingCanBeDoneWithEveryListOf(String role, String kind) {
        drive(role, kind);
    }

    private static void drive(String role, String kind) {
        List<String> faults = new ArrayList<>();
        try (Visitor visitor = signedIn(role);
                Visitor elsewhere = signedIn(role)) {
            ListWalk.of(visitor, rows.objects())
                    .forEach(
                            (list, address) -> {
                                ListDriver driver = new ListDriver(visitor, elsewhere, address);
                                left(list, kind, visitor.read(address))
                                        .forEach(deed -> faults.addAll(tried(driver, list, deed)));
                            });
        }
        assertThat(faults).as("faults of the lists of " + role).isEmpty();
    }

    /** No list and no page with one was passed over, and none that can be acted on only seen. */
    @Order(2)
    @Test
    void noListWasPassedOver() {
        Set<String> expected = new TreeSet<>();
        ListsInPages.all()
                .forEach(
                        (page, lists) -> {
                            assertThat(driven(page)).as("lists of " + page).hasSize(lists);
                            driven(page).forEach(list -> expected.addAll(possible(list)));
                        });
        ListsInPages.toActOn().keySet().forEach(page -> expected.add(Deed.ACT + " " + page));
        assertThat(DONE).containsAll(expected);
    }

    @Order(3)
    @Test
    void financeHandlesMessagesByTheKeysAlone() {
        try (Visitor finance = signedIn("finance")) {
            String messages = "queues/list.xhtml";
            finance.open(messages + rows.expendable().get(messages) + "&limit=2");
            ListKeys keys = new ListKeys(finance.page());
            keys.openAndCloseFilter("cause");
            keys.sort("received");
            keys.nextPage();
            keys.actOnTwo("The bank sends them again.");
        }
    }

    @Order(3)
    @Test
    void aMerchantArrangesOrdersByTheKeysAlone() {
        try (Visitor merchant = signedIn("merchant")) {
            ListKeys keys = new ListKeys(merchant.open("orders/list.xhtml?limit=2").page());
            keys.openAndCloseFilter("status");
            keys.sort("paid");
            keys.nextPage();
            keys.hideAndBringBack();
        }
    }

    @Order(3)
    @Test
    void aCreatorKeepsAViewOfLinksByTheKeysAlone() {
        try (Visitor creator = signedIn("creator")) {
            ListKeys keys = new ListKeys(creator.open("links/list.xhtml?limit=2").page());
            keys.sort("made");
            keys.nextPage();
            keys.keepAndOpenView("Made lately");
        }
    }

    private static Visitor signedIn(String role) {
        Visitor visitor = visitor("lists-of-" + role, 1280, ColorScheme.LIGHT);
        String username =
                switch (role) {
                    case "merchant" -> rows.merchant();
                    case "creator" -> rows.creator();
                    case "agency" -> rows.agency();
                    default -> role;
                };
        visitor.page().setDefaultTimeout(PATIENCE);
        return visitor.signIn(username);
    }

    /** What is still to be done with a list. */
    private static Set<Deed> left(String list, String kind, String page) {
        Set<Deed> left = EnumSet.allOf(Deed.class);
        left.removeAll(LACKING.getOrDefault(list, Map.of()).keySet());
        if (!page.contains("acts-bar")) {
            left.remove(Deed.ACT);
        }
        left.removeIf(deed -> !DONE.add(deed + " " + list + (deed.isOfRows() ? " " + kind : "")));
        return left;
    }

    private static List<String> tried(ListDriver driver, String list, Deed deed) {
        try {
            driver.does(deed, rows.expendable().getOrDefault(list, ""));
            return List.of();
        } catch (AssertionError | RuntimeException fault) {
            return List.of(deed + " " + list + ": " + beginning(fault));
        }
    }

    private static String beginning(Throwable fault) {
        return fault.toString().lines().limit(12).collect(Collectors.joining("\n"));
    }

    /** The lists of a page that were read by somebody. */
    private static Set<String> driven(String page) {
        return DONE.stream()
                .filter(done -> done.startsWith(Deed.READ + " " + page))
                .map(done -> done.substring(0, done.lastIndexOf(' ')).split(" ", 2)[1])
                .collect(Collectors.toSet());
    }

    private static Set<String> possible(String list) {
        Set<Deed> lacking = LACKING.getOrDefault(list, Map.of()).keySet();
        return EnumSet.complementOf(EnumSet.of(Deed.ACT)).stream()
                .filter(deed -> !lacking.contains(deed) && !deed.isOfRows())
                .map(deed -> deed + " " + list)
                .collect(Collectors.toSet());
    }
}
