package org.creatorconnect.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

/** What somebody does on the way to Keycloak and back. */
final class KeycloakPages {

    private KeycloakPages() {}

    static void proceed(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue with Keycloak"))
                .click();
    }

    static void fill(Page page, String username) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(Keycloak.PASSWORD);
        page.locator("#kc-login").click();
    }

    static Cookie pending(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("CONNECT_OPENID"))
                .findFirst()
                .orElseThrow();
    }

    static void signOut(Page page) {
        page.locator("#signOut button").evaluate("button => button.click()");
    }
}
