package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.jms.JMSException;
import java.util.regex.Pattern;
import org.creatorconnect.story.Past;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A list is narrowed to one of more choices than can be shown. */
@Tag("stress")
class NarrowingIT extends BrowserStory {

    @BeforeAll
    static void letCreatorsHaveJoined() throws JMSException {
        Past.ofTheDemosPeople();
    }

    @Test
    void affiliatesAreNarrowedToACountryByAFewLettersOfIt() {
        try (Visitor operator = visitor("narrowing", 1280, ColorScheme.LIGHT)) {
            Page page = operator.signIn("operator").open("affiliates/list.xhtml?sort=name").page();
            choose(page, "swed", "Sweden");
            assertThat(page)
                    .hasURL(Pattern.compile(".*sort=name.*country=SE.*|.*country=SE.*sort=name.*"));
            assertThat(page.locator(".chip.on")).containsText("Sweden");
            assertThat(page.locator("tbody tr").first()).containsText("Sweden");
            operator.look("narrowed");
            page.locator(".chip.on a").click();
            assertThat(page.locator(".chip.on")).hasCount(0);
            assertThat(page.url()).contains("sort=name").doesNotContain("country");
        }
    }

    @Test
    void whatIsNoChoiceStaysAndIsTold() {
        try (Visitor operator = visitor("narrowing-wrong", 375, ColorScheme.DARK)) {
            Page page = operator.signIn("operator").open("submissions/list.xhtml").page();
            Locator field = opened(page, "Merchant");
            field.fill("Nobody at all");
            page.getByText("Apply").locator("visible=true").first().click();
            assertThat(page.getByText("is none of the choices").first()).isVisible();
            assertThat(field).hasValue("Nobody at all");
            operator.look("no-choice");
        }
    }

    private static void choose(Page page, String letters, String choice) {
        Locator field = opened(page, "Country");
        field.pressSequentially(letters);
        page.locator(".ui-autocomplete-item").getByText(choice).click();
        page.getByText("Apply").locator("visible=true").first().click();
    }

    /** The field below a chip. */
    private static Locator opened(Page page, String chip) {
        page.locator("summary.chip").getByText(chip).click();
        return page.locator("details[open] .ui-autocomplete-input");
    }
}
