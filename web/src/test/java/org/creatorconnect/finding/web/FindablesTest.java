package org.creatorconnect.finding.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.page.PageAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kinds of things whom the palette finds for. */
class FindablesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<Findable<?>> ALL = all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    affiliate | offers assignments products links commissions payouts
                    merchant  | tasks submissions products orders commissions campaigns
                    operator  | tasks submissions affiliates role-applications merchants products orders commissions deposits ledger-accounts accounts campaigns
                    reviewer  | tasks submissions affiliates role-applications merchants orders commissions campaigns
                    finance   | tasks submissions affiliates role-applications merchants orders commissions payout-runs deposits ledger-accounts campaigns
                    auditor   | tasks submissions affiliates role-applications merchants orders commissions payout-runs deposits ledger-accounts accounts campaigns
                    nobody    |
                    """)
    void eachRoleFindsWhatItsListsShowInTheOrderOfTheNavigation(String role, String kinds) {
        assertThat(new Findables(ALL).openTo(role::equals))
                .extracting(Findable::name)
                .containsExactly(kinds == null ? new String[0] : kinds.split(" "));
    }

    @Test
    void whoHoldsSeveralRolesFindsWhatAnyOfThemFinds() {
        assertThat(new Findables(ALL).openTo(List.of("merchant", "affiliate")::contains))
                .extracting(Findable::name)
                .contains("orders", "links", "offers", "tasks");
    }

    @Test
    void everyKindIsAListWithWordsOfItsOwn() {
        Text text = new Text(new Preferences());
        assertThat(ALL).extracting(Findable::name).doesNotHaveDuplicates();
        assertThat(ALL)
                .allSatisfy(
                        kind -> {
                            assertThat(PAGES.resolve(kind.page().substring(1) + ".xhtml")).exists();
                            assertThat(PageAccess.roles(kind.page() + ".xhtml")).isNotEmpty();
                            assertThat(text.has("finding.of." + kind.name())).isTrue();
                        });
    }

    private static List<Findable<?>> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.creatorconnect")
                        .stream()
                        .filter(type -> type.isAssignableTo(Findable.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .<Findable<?>>map(FindablesTest::made)
                        .toList();
    }

    /** As a proxy is made: without what it asks. */
    private static Findable<?> made(JavaClass type) {
        try {
            Constructor<?> plain = type.reflect().getDeclaredConstructor();
            plain.setAccessible(true);
            return (Findable<?>) plain.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }
}
