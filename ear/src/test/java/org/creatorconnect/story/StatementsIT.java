package org.creatorconnect.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A list costs three statements: its rows, how many there are, and what stands beside them. Who is
 * calling was asked a moment before. More than that has its reason here.
 */
@Tag("stress")
class StatementsIT {

    private static final int OF_A_LIST = 3;
    private static final int VISITS = 4;
    private static final Pattern LISTS =
            Pattern.compile("href=\"(/[^\"]*/(?:list|center)\\.xhtml)\"");

    private static final Map<String, Integer> MORE =
            Map.of(
                    // What a creator's links earn by now, and in which channels they are shared,
                    // beside whether the creator is banned.
                    "/links/list.xhtml",
                    2,
                    // How each task fits the reader: roles, channels, bans, languages, own
                    // applications.
                    "/tasks/center.xhtml",
                    5);

    @BeforeAll
    static void letThereBeRows() throws JMSException {
        Past.ofTheDemosPeople();
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
    void aListCostsThreeStatements(String username) {
        assertThat(dear(Person.signedIn(username))).isEmpty();
    }

    /** The lists that ask more than they may, with what they ask. */
    private static Map<String, List<String>> dear(Person person) {
        Map<String, List<String>> dear = new TreeMap<>();
        List<String> lists = lists(person);
        assertThat(lists).hasSizeGreaterThan(3);
        try (StatementLog log = StatementLog.open()) {
            for (String list : lists) {
                List<String> asked = fewest(log, person, list);
                if (asked.size() > OF_A_LIST + MORE.getOrDefault(list, 0)) {
                    dear.put(list, asked);
                }
            }
        }
        return dear;
    }

    /** What else goes on meanwhile asks, too; the cheapest visit is the page's own. */
    private static List<String> fewest(StatementLog log, Person person, String list) {
        return Stream.generate(() -> log.during(() -> visit(person, list)))
                .limit(VISITS)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static void visit(Person person, String list) {
        assertThat(person.get(list).statusCode()).as(list).isEqualTo(200);
    }

    private static List<String> lists(Person person) {
        String home = person.get("/home.xhtml").body();
        String navigation = home.substring(home.indexOf("<nav"), home.indexOf("</nav>"));
        return LISTS.matcher(navigation)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
