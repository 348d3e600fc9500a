package org.creatorconnect.portal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.ledger.EventKind;
import org.creatorconnect.portal.page.Destination;
import org.junit.jupiter.api.Test;

/** What every page, tag and bundle keeps to. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/org/creatorconnect/messages");
    private static final Pattern KEY = Pattern.compile("text(?:\\.of\\(|\\[)'([^']+)'(\\.concat)?");

    /** A page with a frame, one that sends on, or one that shows a home, which has its frame. */
    private static final Pattern WHOLE =
            Pattern.compile("template=\"/WEB-INF/templates/|<f:viewAction |/WEB-INF/home/#");

    /** A class in a selector of our own, where no file or number has a dot before a letter. */
    private static final Pattern STYLE =
            Pattern.compile("(?<![\\w/])\\.(?!ui-)([a-z][\\w-]*)(?=[^;}]*\\{)");

    @Test
    void noPageIsLongerThan150Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path page : pages()) {
            if (Files.readAllLines(page).size() > 150) {
                tooLong.add(page.toString());
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /**
     * A part that has an address of its own is served as a bare fragment to whoever asks for it.
     */
    @Test
    void whatHasAnAddressIsAWholePage() {
        assertThat(pages())
                .filteredOn(page -> !page.startsWith(PAGES.resolve("WEB-INF")))
                .allSatisfy(page -> assertThat(read(page)).containsPattern(WHOLE));
    }

    @Test
    void everyIncludedPartIsThere() {
        Matcher part = Pattern.compile("<ui:include src=\"([^\"#]+)\"").matcher("");
        for (Path page : pages()) {
            part.reset(read(page));
            while (part.find()) {
                assertThat(PAGES.resolve(part.group(1).substring(1))).as("%s", page).exists();
                assertThat(part.group(1)).as("%s", page).startsWith("/WEB-INF/");
            }
        }
    }

    @Test
    void noPageCarriesStyleOrScript() {
        assertThat(found("<style|<script(?! src)|\\sstyle=\"|\\son[a-z]+=\"")).isEmpty();
    }

    @Test
    void everyStateHasTheColorOfItsTone() {
        String colors = read(PAGES.resolve("resources/connect/pills.css"));
        assertThat(StatusWords.tones())
                .allSatisfy(tone -> assertThat(colors).containsPattern("\\." + tone + "\\b"));
    }

    /** What tags ask by these names, a page's own names would hide from them. */
    @Test
    void noPageCallsAnythingWhatTagsCallTheirOwn() {
        assertThat(
                        found(
                                "<ui:param name=\"(row|desk|list|chosen|picks|narrowing|choices|"
                                        + "listWords|text|formats)\""))
                .isEmpty();
    }

    @Test
    void noPageSubmitsPastTheContentSecurityPolicy() {
        assertThat(found("h:commandLink|h:commandButton|f:ajax|h:outcomeButton")).isEmpty();
    }

    @Test
    void pagesUseTheJakartaNamespaces() {
        assertThat(found("xmlns:[a-z]+=\"http://(xmlns\\.jcp|java\\.sun|primefaces)")).isEmpty();
    }

    @Test
    void everyWordOnAPageIsInItsBundle() {
        Set<String> known = words().stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            Matcher key = KEY.matcher(read(page));
            while (key.find()) {
                boolean there =
                        key.group(2) == null
                                ? known.contains(key.group(1))
                                : known.stream().anyMatch(word -> word.startsWith(key.group(1)));
                if (!there) {
                    missing.add(page + ": " + key.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyStateAndEveryPlaceHasItsWord() {
        Set<String> known = words().stringPropertyNames();
        assertThat(StatusWords.keys()).allSatisfy(key -> assertThat(known).contains(key));
        assertThat(Destination.ALL).allSatisfy(place -> assertThat(known).contains(place.word()));
    }

    @Test
    void everyEventOfTheBooksHasItsWord() {
        assertThat(EventKind.values())
                .allSatisfy(kind -> assertThat(words()).containsKey("ledger.event." + kind));
    }

    @Test
    void everyListNamesItsRowsAlsoWhenThereIsOne() {
        Matcher noun = Pattern.compile("noun=\"([^\"#]+)\"").matcher("");
        for (Path page : pages()) {
            noun.reset(read(page));
            while (noun.find()) {
                String rows = words().getProperty(noun.group(1), "");
                String one = MessageFormat.format(rows, 1);
                assertThat(one).as(noun.group(1)).isNotBlank();
                assertThat(MessageFormat.format(rows, 2)).isEqualTo(one + "s");
            }
        }
    }

    @Test
    void aKeyStandsInTheBundleOfItsArea() {
        for (Path bundle : files(BUNDLES, ".properties")) {
            String area = bundle.getFileName().toString().replaceAll("(_.*)?\\.properties", "");
            if (!area.equals("faces")) {
                assertThat(load(bundle).stringPropertyNames())
                        .as(bundle.toString())
                        .allMatch(key -> key.startsWith(area + "."));
            }
        }
    }

    @Test
    void noStyleIsLeftOver() {
        Set<String> named = new TreeSet<>();
        for (String ending : List.of(".xhtml", ".js", ".java", ".xml")) {
            files(Path.of("src/main"), ending)
                    .forEach(file -> named.addAll(List.of(read(file).split("[^\\w-]+"))));
        }
        Set<String> leftOver = new TreeSet<>();
        for (Path sheet : files(PAGES, ".css")) {
            Matcher style = STYLE.matcher(read(sheet));
            while (style.find()) {
                leftOver.add(style.group(1));
            }
        }
        leftOver.removeAll(named);
        assertThat(leftOver).isSubsetOf("icon-s", "icon-l");
    }

    /** Words that mean what another word says already, and what is not built. */
    @Test
    void oneThingHasOneWordAndNothingIsPromisedThatIsNotThere() {
        Pattern foreign =
                Pattern.compile(
                        "(?i)declin|cancell(?!ation)|\\} is told|applicant is told|has been told|looking into|"
                                + "\\bsoon be\\b|links per community|every day");
        Set<String> found = new TreeSet<>();
        words().forEach(
                        (key, word) -> {
                            if (foreign.matcher(word.toString()).find()) {
                                found.add(key + "=" + word);
                            }
                        });
        assertThat(found).isEmpty();
    }

    /** The second would win without a word. */
    @Test
    void noKeyIsGivenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        for (Path bundle : files(BUNDLES, ".properties")) {
            Set<String> seen = new TreeSet<>();
            for (String line : Files.readAllLines(bundle)) {
                String key = line.replaceAll("=.*", "");
                if (!key.isBlank() && !seen.add(key)) {
                    twice.add(key);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void noWordHasAStraightApostrophe() {
        words().forEach(
                        (key, word) ->
                                assertThat(word.toString()).as("%s", key).doesNotContain("'"));
    }

    private static List<String> found(String pattern) {
        Pattern forbidden = Pattern.compile(pattern);
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            Matcher match = forbidden.matcher(read(page));
            while (match.find()) {
                found.add(page + ": " + match.group());
            }
        }
        return found;
    }

    private static Properties words() {
        Properties all = new Properties();
        files(BUNDLES, ".properties").forEach(bundle -> all.putAll(load(bundle)));
        return all;
    }

    private static Properties load(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    private static List<Path> pages() {
        return files(PAGES, ".xhtml");
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
