package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is shown can be typed, in the habits of the browser's language and by keyboard alone. */
@Tag("stress")
class TypedInputIT extends BrowserStory {

    @Test
    void daysAndAmountsTypedInGermanComeBackAsTheyAreShown() {
        draftsATask("de-DE", "1.234,50", "31.12.2030", "1.234,50", "31.12.2030");
    }

    @Test
    void daysAndAmountsTypedInArabicComeBackAsTheyAreShown() {
        draftsATask("ar-EG", "١٬٢٣٤٫٥٠", "٣١/١٢/٢٠٣٠", "1,234.50", "31/12/2030");
    }

    @Test
    void aMerchantIsFoundByKeyboardAlone() {
        String name = "Keys " + UUID.randomUUID();
        Api.at(Product.api(), "demo-operator")
                .post(
                        "merchants",
                        "{\"name\": \"" + name + "\", \"country\": \"SE\", \"houseBrand\": false}");
        try (Visitor operator = visitor("operator", 1280, ColorScheme.DARK)) {
            Page page = operator.signIn("operator").open("accounts/invite.xhtml").page();
            page.locator("[id='invite:username']").focus();
            page.keyboard().type("merchant-" + UUID.randomUUID());
            page.keyboard().press("Tab");
            page.keyboard().type("Somebody of the shop");
            page.keyboard().press("Tab");
            page.keyboard().type("M");
            page.keyboard().press("Tab");
            page.keyboard().type(name.substring(0, 12));
            Locator found =
                    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(name));
            assertThat(found.first()).isVisible();
            operator.look("merchants-found");
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='invite:merchant_input']")).hasValue(name);
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Hand this link over")).isVisible();
        }
    }

    @Test
    void whatIsNoChoiceStaysAndIsSaidByItsName() {
        try (Visitor operator = visitor("operator", 375, ColorScheme.LIGHT)) {
            Page page = operator.signIn("operator").open("accounts/invite.xhtml").page();
            page.locator("[id='invite:merchant_input']").fill("Nobody’s shop");
            press(page, "Make the link");
            assertThat(page.locator(".faults li").last())
                    .containsText("Merchant “Nobody’s shop” is none of the choices");
            Locator field = page.locator("[id='invite:merchant_input']");
            assertThat(field).hasValue("Nobody’s shop");
            assertThat(field).hasAttribute("aria-invalid", "true");
            operator.look("no-choice");
        }
    }

    @Test
    void aCountryIsFoundByItsNameAndChosenWithTheKeys() {
        try (Visitor operator = visitor("operator", 1280, ColorScheme.LIGHT)) {
            Page page = operator.signIn("operator").open("merchants/list.xhtml").page();
            press(page, "Open merchant…");
            // The dialog is there when its way out has the focus.
            assertThat(page.locator("[id='open:opening'] .js-safe")).isFocused();
            page.locator("[id='open:country_input']").focus();
            page.keyboard().type("swe");
            assertThat(option(page, "Sweden")).isVisible();
            operator.look("country-found");
            page.keyboard().press("Enter");
            assertThat(page.locator("[id='open:country_input']")).hasValue("Sweden");
            assertThat(page.locator("[id='open:country_hinput']")).hasValue("SE");
        }
    }

    private static void draftsATask(
            String language, String fee, String day, String feeShown, String dayShown) {
        String name = "Lamps " + UUID.randomUUID();
        try (Visitor merchant = visitor("merchant-" + language, language)) {
            Page page = merchant.signIn("merchant").open("tasks/new.xhtml").page();
            page.locator("[id='task:name']").fill(name);
            page.locator("[id='task:startsOn_input']").fill(day);
            page.locator("[id='task:endsOn_input']").fill(day);
            page.locator("[id='task:budget']").fill(fee);
            page.locator("[id='task:title']").fill(name);
            page.locator("[id='task:fee']").fill(fee);
            page.locator("[id='task:endsAt_input']").fill(day);
            page.locator("[id='task:slots']").fill("0");
            press(page, "Save draft");
            assertThat(page.locator(".faults li")).hasCount(1);
            assertThat(page.locator("[id='task:endsOn_input']")).hasValue(dayShown);
            assertThat(page.locator("[id='task:fee']")).hasValue(fee);
            page.locator("[id='task:slots']").fill("1");
            press(page, "Save draft");
            page.waitForURL(Pattern.compile(".*/tasks/task\\.xhtml.*"));
            assertThat(page.locator("main")).containsText(feeShown);
            page.navigate(page.url().replace("/task.xhtml", "/new.xhtml"));
            assertThat(page.locator("[id='task:fee']")).hasValue(feeShown);
            assertThat(page.locator("[id='task:endsAt_input']")).hasValue(dayShown);
            merchant.look("draft-" + language);
        }
    }

    private static Locator option(Page page, String words) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
