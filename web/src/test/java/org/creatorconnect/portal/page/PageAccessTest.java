package org.creatorconnect.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is let into which page. */
class PageAccessTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void everyPageSaysWhoMayEnter() throws IOException {
        assertThat(pages())
                .hasSizeGreaterThan(40)
                .allSatisfy(page -> assertThat(PageAccess.roles(page)).as(page).isNotEmpty());
    }

    @Test
    void theNavigationLeadsNobodyToAClosedDoor() {
        assertThat(Destination.ALL)
                .allSatisfy(
                        place ->
                                assertThat(PageAccess.roles(place.path()))
                                        .as(place.name())
                                        .containsAll(place.roles()));
    }

    @ParameterizedTest
    @CsvSource({
        "/deposits/new.xhtml, finance",
        "/accounts/invite.xhtml, operator",
        "/accounts/act.xhtml, operator",
        "/role-applications/act.xhtml, reviewer",
        "/tasks/new.xhtml, merchant",
        "/appeals/new.xhtml, affiliate",
        "/appeals/appeal.xhtml, affiliate",
        "/payouts/mine.xhtml, affiliate",
        "/links/list.csv, affiliate",
        "/links/new.xhtml, affiliate"
    })
    void whatOneRoleAloneDoesOpensToThatRoleAlone(String page, String role) {
        assertThat(PageAccess.roles(page)).containsExactly(role);
    }

    @Test
    void aDownloadIsAsOpenAsItsList() {
        assertThat(PageAccess.roles("/merchants/list.csv"))
                .isEqualTo(PageAccess.roles("/merchants/list.xhtml"))
                .isEqualTo(Set.of("operator", "reviewer", "finance", "auditor"));
    }

    @Test
    void whatHasNoLineIsNoPage() {
        assertThat(PageAccess.roles("/nothing.xhtml")).isEmpty();
        assertThat(PageAccess.roles("/nowhere/list.xhtml")).isEmpty();
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> "/" + PAGES.relativize(file))
                    .filter(name -> name.endsWith(".xhtml"))
                    .filter(name -> !name.startsWith("/WEB-INF") && !PlainPages.isPlain(name))
                    .toList();
        }
    }
}
