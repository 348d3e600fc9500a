package org.creatorconnect.portal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.portal.page.PageAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which right of a team each page asks for. */
class PageRightsTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    /** A new page offers what it does to managers, until somebody says otherwise here. */
    @Test
    void whatAPageDoesIsForManagersUnlessItIsOnesOwn() throws IOException {
        assertThat(ofTeams().filter(page -> PageRights.acts(page) == TeamRight.ANALYST))
                .containsExactlyInAnyOrder(
                        "/account.xhtml",
                        "/second-factor.xhtml",
                        "/closure.xhtml",
                        "/own-data.xhtml",
                        "/tokens.xhtml",
                        "/exports/list.xhtml",
                        "/notifications/inbox.xhtml",
                        "/notifications/open.xhtml",
                        "/notifications/settings.xhtml",
                        "/team/list.xhtml");
        assertThat(ofTeams().filter(page -> PageRights.acts(page) == TeamRight.OWNER))
                .containsExactlyInAnyOrder(
                        "/payouts/mine.xhtml",
                        "/roster/mine.xhtml",
                        "/team/invite.xhtml",
                        "/webhooks/edit.xhtml");
    }

    /** On such a page there is nothing to look at. */
    @Test
    void aPageThatOnlyDoesSomethingIsShownToNobodyWhoOnlyLooks() throws IOException {
        List<String> doing =
                ofTeams()
                        .filter(
                                page ->
                                        page.matches(
                                                ".*/(act|new|edit|invite|refund|terms|proof)\\.xhtml"))
                        .toList();
        assertThat(doing)
                .hasSizeGreaterThan(8)
                .allSatisfy(
                        page ->
                                assertThat(PageRights.toEnter(page))
                                        .as(page)
                                        .isNotEqualTo(TeamRight.ANALYST));
    }

    @ParameterizedTest
    @CsvSource({
        "/tasks/list.xhtml, ANALYST",
        "/tasks/list.csv, ANALYST",
        "/tasks/new.xhtml, MANAGER",
        "/links/new.xhtml, MANAGER",
        "/webhooks/edit.xhtml, OWNER",
        "/team/invite.xhtml, OWNER"
    })
    void aPageIsEnteredWithItsRight(String page, TeamRight right) {
        assertThat(PageRights.toEnter(page)).isEqualTo(right);
    }

    /** The pages that merchants or affiliates enter. */
    private static Stream<String> ofTeams() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .map(file -> "/" + PAGES.relativize(file))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF"))
                    .filter(
                            name ->
                                    PageAccess.roles(name).contains("merchant")
                                            || PageAccess.roles(name).contains("affiliate"))
                    .toList()
                    .stream();
        }
    }
}
