package org.creatorconnect.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Exportable;
import org.creatorconnect.portal.list.FileWords;
import org.creatorconnect.portal.page.PageAccess;
import org.junit.jupiter.api.Test;

/** What every list that can be had as a file keeps to. */
class ExportablesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern MENU = Pattern.compile("<cx:export href=\"([^\"]+)\"");

    private final FileWords words = new FileWords(new Text(new Preferences()), "en");
    private static final List<Exportable<?>> ALL = all();

    @Test
    void theHeadsOfEveryListAreWordsAndNeverTheSameTwice() {
        assertThat(ALL)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        list ->
                                assertThat(list.columns().heads(words))
                                        .as(list.name())
                                        .isNotEmpty()
                                        .doesNotHaveDuplicates()
                                        .allMatch(head -> head.matches("[A-Z][a-z].*")));
    }

    @Test
    void everyListHasANameOfItsOwnThatIsPutIntoWords() {
        assertThat(ALL).extracting(Exportable::name).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(list -> assertThat(words.of("exports.of." + list.name())).isNotEmpty());
    }

    /** A sheet's name has at most 31 letters, and a file's none that mean anything to a system. */
    @Test
    void everyNameCanBeThatOfAFileAndOfASheet() {
        assertThat(ALL).extracting(Exportable::name).allMatch(name -> name.matches("[a-z-]{1,31}"));
    }

    @Test
    void everyListHasItsPageAndThePageOffersTheFile() throws IOException {
        assertThat(ALL).extracting(Exportable::page).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(
                        list -> {
                            assertThat(PAGES.resolve(list.page().substring(1) + ".xhtml")).exists();
                            assertThat(PageAccess.roles(list.page() + ".xlsx"))
                                    .isNotEmpty()
                                    .isEqualTo(PageAccess.roles(list.page() + ".xhtml"));
                        });
        assertThat(offered())
                .containsExactlyInAnyOrderElementsOf(ALL.stream().map(Exportable::page).toList());
    }

    /** {@code list.xhtml} is the page of a list; of one's own exports nobody needs a file. */
    @Test
    void everyPageThatIsAListCanBeHadAsAFile() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<String> lists =
                    files.map(file -> "/" + PAGES.relativize(file))
                            .filter(name -> name.endsWith("/list.xhtml"))
                            .map(name -> name.replace(".xhtml", ""))
                            .filter(name -> !name.equals("/exports/list"))
                            .toList();
            assertThat(lists).hasSizeGreaterThan(15);
            assertThat(ALL).extracting(Exportable::page).containsAll(lists);
        }
    }

    private static List<String> offered() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(ExportablesTest::menus)
                    .toList();
        }
    }

    private static Stream<String> menus(Path page) {
        try {
            Matcher menu = MENU.matcher(Files.readString(page));
            return menu.results().map(one -> one.group(1)).toList().stream();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<Exportable<?>> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.creatorconnect")
                        .stream()
                        .filter(type -> type.isAssignableTo(Exportable.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Exportable<?>>map(ExportablesTest::made)
                        .toList();
    }

    /** As a proxy is made: without what it asks. */
    private static Exportable<?> made(JavaClass type) {
        try {
            Constructor<?> plain = type.reflect().getDeclaredConstructor();
            plain.setAccessible(true);
            return (Exportable<?>) plain.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
