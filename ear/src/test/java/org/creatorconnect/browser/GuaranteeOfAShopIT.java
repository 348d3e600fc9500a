package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.story.SoldUnderGuarantee;
import org.junit.jupiter.api.Test;

/** A shop writes a task with a guarantee; a creator sees what of the fee their sales recouped. */
class GuaranteeOfAShopIT extends BrowserStory {

    private static final String EXPLAINED = "The fee is an advance";

    @Test
    void theFormSaysWhatAGuaranteeIsAndWhatItCostsBeforeItIsSaved() {
        try (Visitor merchant = visitor("guaranteeing", 1280, ColorScheme.LIGHT)) {
            Page page = merchant.signIn("merchant").open("tasks/new.xhtml").page();
            assertThat(page.getByText(EXPLAINED)).isHidden();
            page.locator("[id='task:type_label']").click();
            page.getByRole(AriaRole.OPTION, named("Guarantee: a fee as an advance on sales"))
                    .click();
            assertThat(page.getByText(EXPLAINED)).isVisible();
            String name = "Guarantee " + UUID.randomUUID();
            page.locator("[id='task:name']").fill(name);
            page.locator("[id='task:startsOn_input']").fill("2029-12-01");
            page.locator("[id='task:endsOn_input']").fill("2029-12-31");
            page.locator("[id='task:budget']").fill("1000");
            page.locator("[id='task:title']").fill(name);
            page.locator("[id='task:fee']").fill("100.00");
            page.locator("[id='task:rate']").fill("10");
            page.locator("[id='task:slots']").fill("2");
            page.locator("[id='task:endsAt_input']").fill("2029-12-31");
            page.locator("[id='task:title']").focus();
            assertThat(page.getByText("Publishing sets aside")).containsText("220.00");
            merchant.look("form");
            press(page, "Save draft");
            page.waitForURL(Pattern.compile(".*/tasks/task\\.xhtml.*"));
            assertThat(page.locator("main")).containsText("guaranteed, or 10 % of sales");
            merchant.look("draft");
        }
    }

    @Test
    void theCreatorSeesWhatIsRecoupedAndWhyASalePaysLess() {
        SoldUnderGuarantee sold = SoldUnderGuarantee.thrice();
        try (Visitor creator = visitor("guaranteed", 375, ColorScheme.LIGHT)) {
            Page page = creator.signIn(sold.creator()).page();
            creator.open("assignments/assignment.xhtml?id=" + sold.assignment());
            assertThat(page.locator("[id='recouped']")).containsText("100.00");
            assertThat(page.getByText("every further sale is yours on top")).isVisible();
            creator.look("assignment");
            creator.open("commissions/detail.xhtml?id=" + sold.commissions().get(0));
            assertThat(page.getByText("The fee takes it.")).isVisible();
            creator.look("recouped");
            creator.open("commissions/detail.xhtml?id=" + sold.commissions().get(2));
            assertThat(page.getByText("On top of the fee")).isVisible();
            creator.look("on-top");
            creator.open("commissions/list.xhtml");
            assertThat(page.getByText("Taken by the fee").first()).isVisible();
            creator.look("list");
        }
        try (Visitor merchant = visitor("guarantor", 1280, ColorScheme.DARK)) {
            Page page = merchant.signIn(sold.merchant()).page();
            merchant.open("commissions/detail.xhtml?id=" + sold.commissions().get(2));
            assertThat(page.getByText("Taken by the fee").first()).isVisible();
            merchant.look("cost");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
