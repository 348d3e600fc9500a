package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** People who sign in by a real Keycloak, at the product in production mode, in a browser. */
@Tag("keycloak")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakIT {

    private static @Nullable KeycloakProduct product;
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        product = new KeycloakProduct();
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    @Order(1)
    void aFirstSignInJoinsWithWhatKeycloakTellsAndSigningOutEndsBothSessions() {
        try (Visitor visitor = visitor("keycloak-mara", 1280, ColorScheme.LIGHT)) {
            Page page = atKeycloak(visitor, "mara");
            page.waitForURL(url -> url.endsWith("/openid.xhtml"));
            visitor.look("join");
            assertThat(Visitor.field(page, "User name")).hasValue("mara");
            assertThat(Visitor.field(page, "Legal name")).hasValue("Mara Lind");
            BrowserStory.press(page, "Join");
            assertThat(page.getByText("must be accepted").first()).isVisible();
            page.getByLabel("I accept the terms of use").check();
            BrowserStory.press(page, "Join");
            page.waitForURL(url -> url.endsWith("/home.xhtml"));
            assertThat(
                            values(
                                    "SELECT a.email || ' ' || f.country || ' ' || t.terms_version || ' ' || s.way"
                                            + " FROM account a JOIN affiliate f ON f.account_id = a.id JOIN"
                                            + " accepted_terms t ON t.account_id = a.id JOIN sign_in s ON"
                                            + " s.account_id = a.id WHERE a.username = 'mara' AND a.password_hash"
                                            + " IS NULL"))
                    .isEqualTo("mara@shop.example SE 2026-11 OPENID");
            visitor.open("account.xhtml").look("account");
            KeycloakPages.signOut(page);
            page.waitForURL(url -> url.endsWith("/sign-in.xhtml?why=out"));
            assertThat(values("SELECT count(*) FROM sign_in WHERE ended_at IS NULL"))
                    .isEqualTo("0");
            KeycloakPages.proceed(page);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    @Order(2)
    void whoeverIsSignedInAtKeycloakComesInByOneClickAndGoesOnToWhereTheyWanted() {
        try (Visitor visitor = visitor("keycloak-again", 375, ColorScheme.DARK)) {
            Page page = visitor.page();
            page.navigate(portal() + "links/list.xhtml");
            visitor.look("sign-in");
            KeycloakPages.proceed(page);
            KeycloakPages.fill(page, "mara");
            page.waitForURL(url -> url.endsWith("/links/list.xhtml"));
            page.context().clearCookies(new ClearCookiesOptions().setName("CONNECT_SESSION"));
            page.navigate(portal() + "links/list.xhtml");
            KeycloakPages.proceed(page);
            page.waitForURL(url -> url.endsWith("/links/list.xhtml"));
        }
    }

    @Test
    @Order(3)
    void aRoleOfStaffComesWithAGroupAndGoesWithIt() {
        try (Visitor visitor = visitor("keycloak-rita", 1280, ColorScheme.DARK)) {
            Page page = atKeycloak(visitor, "rita");
            page.waitForURL(url -> url.endsWith("/home.xhtml"));
            visitor.open("channel-reviews/list.xhtml");
            assertThat(roles("rita")).isEqualTo("reviewer");
            KeycloakPages.signOut(page);
            page.waitForURL(url -> url.endsWith("/sign-in.xhtml?why=out"));
            product.keycloak().leave("rita", "connect-reviewers");
            KeycloakPages.proceed(page);
            KeycloakPages.fill(page, "rita");
            page.waitForURL(url -> url.endsWith("why=NO_ROLE"));
            visitor.look("no-role");
            assertThat(roles("rita")).isEmpty();
            assertThat(audited()).contains("OPENID_STAFF_OPENED", "OPENID_ROLES_CHANGED");
        }
    }

    @Test
    @Order(4)
    void whoeverMovesMoneySetsUpASecondFactorWithoutEverHavingAPassword() {
        try (Visitor visitor = visitor("keycloak-fred", 1280, ColorScheme.LIGHT)) {
            Page page = atKeycloak(visitor, "fred");
            page.waitForURL(url -> url.endsWith("/second-factor.xhtml"));
            assertThat(roles("fred")).isEqualTo("finance");
            assertThat(page.getByText("Password now")).hasCount(0);
            BrowserStory.press(page, "Show the secret");
            byte[] secret = SecondFactorIT.secret(page.locator(".code bdi").first().textContent());
            Visitor.field(page, "Code").fill(SecondFactorIT.code(secret, 0));
            BrowserStory.press(page, "Turn the second factor on");
            page.locator("ul.mono li").last().waitFor();
            KeycloakPages.signOut(page);
            page.waitForURL(url -> url.endsWith("/sign-in.xhtml?why=out"));
            KeycloakPages.proceed(page);
            KeycloakPages.fill(page, "fred");
            page.waitForURL(url -> url.contains("/sign-in.xhtml?second=told"));
            Visitor.field(page, "Code").fill(SecondFactorIT.code(secret, 1));
            BrowserStory.press(page, "Sign in");
            page.waitForURL(url -> url.endsWith("/home.xhtml"));
            assertThat(
                            values(
                                    "SELECT DISTINCT s.way FROM sign_in s JOIN account a ON a.id = s.account_id"
                                            + " WHERE a.username = 'fred'"))
                    .isEqualTo("OPENID");
            KeycloakPages.signOut(page);
            page.waitForURL(url -> url.endsWith("/sign-in.xhtml?why=out"));
            KeycloakPages.proceed(page);
            assertThat(page.locator("#username")).isVisible();
        }
    }

    @Test
    @Order(5)
    void anAddressThatKeycloakHasNotProvedJoinsNobody() {
        try (Visitor visitor = visitor("keycloak-uma", 375, ColorScheme.LIGHT)) {
            Page page = atKeycloak(visitor, "uma");
            page.waitForURL(url -> url.endsWith("why=EMAIL_UNPROVED"));
            visitor.look("unproved");
            assertThat(values("SELECT count(*) FROM account WHERE username = 'uma'"))
                    .isEqualTo("0");
        }
    }

    @Test
    @Order(6)
    void anAnswerThatWasTakenIsTakenNoMore() {
        try (Visitor visitor = visitor("keycloak-replay", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.page();
            Cookie[] shown = new Cookie[1];
            String[] answer = new String[1];
            page.onRequest(
                    request -> {
                        if (request.url().contains("/sign-in/openid/callback?")) {
                            answer[0] = request.url();
                        }
                    });
            page.navigate(portal() + "sign-in.xhtml");
            KeycloakPages.proceed(page);
            shown[0] = KeycloakPages.pending(page);
            KeycloakPages.fill(page, "mara");
            page.waitForURL(url -> url.endsWith("/home.xhtml"));
            assertThat(page.context().cookies()).noneMatch(one -> one.name.equals(shown[0].name));
            page.navigate(answer[0]);
            page.waitForURL(url -> url.endsWith("why=STATE_UNKNOWN"));
            page.context().addCookies(List.of(shown[0]));
            page.navigate(answer[0]);
            page.waitForURL(url -> url.endsWith("why=STATE_REPLAYED"));
            visitor.look("replayed");
        }
    }

    @Test
    @Order(7)
    void aTokenThatAnotherPartyAskedForIsRefused() {
        product.keycloak().nameAnotherParty();
        try (Visitor visitor = visitor("keycloak-party", 1280, ColorScheme.LIGHT)) {
            Page page = atKeycloak(visitor, "mara");
            page.waitForURL(url -> url.endsWith("why=AUDIENCE_WRONG"));
        } finally {
            product.keycloak().nameOurselvesAgain();
        }
    }

    @Test
    @Order(8)
    void keysThatKeycloakChangedAreFetchedWhenATokenNamesThem() {
        product.keycloak().rotateKeys();
        try (Visitor visitor = visitor("keycloak-rotated", 1280, ColorScheme.LIGHT)) {
            Page page = atKeycloak(visitor, "mara");
            page.waitForURL(url -> url.endsWith("/home.xhtml"));
        }
    }

    @Test
    @Order(9)
    void somebodyWithAPasswordLinksTheirAccountAndUnlinksIt() {
        try (Visitor visitor = visitor("keycloak-link", 1280, ColorScheme.LIGHT)) {
            Page page = visitor.page();
            // Whoever joined by a letter has a password; here it is the first operator's.
            product.values(
                    "WITH joined AS (INSERT INTO account (id, version, username, display_name, created_at,"
                            + " password_hash) SELECT gen_random_uuid(), 0, 'uma-here', 'Uma', now(),"
                            + " password_hash FROM account WHERE username = 'first.operator' RETURNING id)"
                            + " INSERT INTO account_role (account_id, role) SELECT id, 'auditor' FROM joined"
                            + " RETURNING role");
            page.navigate(portal() + "sign-in.xhtml");
            Visitor.field(page, "User name").fill("uma-here");
            Visitor.field(page, "Password").fill(Keycloak.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/home.xhtml"));
            visitor.open("account.xhtml");
            page.locator("#openid").getByLabel("Password now").fill(Keycloak.PASSWORD);
            BrowserStory.press(page, "Link with Keycloak");
            KeycloakPages.fill(page, "uma");
            page.waitForURL(url -> url.endsWith("/account.xhtml"));
            assertThat(page.getByText("Keycloak signs you in to this account.")).isVisible();
            visitor.look("linked");
            page.locator("#openid").getByLabel("Password now").fill(Keycloak.PASSWORD);
            BrowserStory.press(page, "Unlink");
            assertThat(page.getByText("The account is no longer linked.")).isVisible();
            assertThat(audited()).contains("OPENID_LINKED", "OPENID_UNLINKED");
        }
    }

    @Test
    @Order(10)
    void noLogTellsATokenACodeOrWhoSomebodyIs() throws IOException {
        assertThat(product.log())
                .doesNotContain("eyJ")
                .doesNotContain(Keycloak.SECRET)
                .doesNotContain("mara@shop.example");
        assertThat(audited()).contains("OPENID_REFUSED", "OPENID_SIGNED_IN");
    }

    private static Visitor visitor(String name, int width, ColorScheme scheme) {
        return new Visitor(browser, product.portal(), name, width, scheme);
    }

    private static Page atKeycloak(Visitor visitor, String username) {
        Page page = visitor.page();
        page.navigate(portal() + "sign-in.xhtml");
        KeycloakPages.proceed(page);
        KeycloakPages.fill(page, username);
        return page;
    }

    private static String roles(String username) {
        return values(
                "SELECT role FROM account_role r JOIN account a ON a.id = r.account_id WHERE"
                        + " a.username = '"
                        + username
                        + "'");
    }

    private static String audited() {
        return values("SELECT action FROM audit_pending UNION SELECT action FROM audit_entry");
    }

    private static String values(String question) {
        return product.values(question);
    }

    private static String portal() {
        return product.portal().toString();
    }
}
