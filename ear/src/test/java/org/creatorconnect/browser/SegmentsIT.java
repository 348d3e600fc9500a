package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.creatorconnect.story.TaggedPeople;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operator tags affiliates, keeps a search as a segment, and keeps somebody in a tier. */
@Tag("stress")
class SegmentsIT extends BrowserStory {

    private static final double PATIENCE = 30_000;

    private final String mark = "walk" + UUID.randomUUID().toString().substring(0, 8);
    private final TaggedPeople people = TaggedPeople.called(mark);

    @Test
    void anOperatorGoesFromATagToASegmentAndATier() {
        walk("segments", 1280, ColorScheme.LIGHT);
    }

    @Test
    void theSameOnAPhoneInTheDark() {
        walk("segments-small", 375, ColorScheme.DARK);
    }

    @Test
    void whoIsInATierSeesItWithTheirProfile() {
        people.keepFirst();
        for (int width : new int[] {1280, 375}) {
            ColorScheme scheme = width == 375 ? ColorScheme.DARK : ColorScheme.LIGHT;
            try (Visitor creator = visitor("own-tier", width, scheme)) {
                creator.signIn(people.firstName());
                Page page = creator.open("profile.xhtml").page();
                assertThat(page.getByText("Your tier")).isVisible();
                assertThat(page.getByText("Put in " + mark)).isVisible();
                creator.look("profile");
            }
        }
    }

    private void walk(String name, int width, ColorScheme scheme) {
        try (Visitor operator = visitor(name, width, scheme).signIn("operator")) {
            tag(operator);
            putOn(operator);
            segment(operator);
            tier(operator);
        }
    }

    private void tag(Visitor operator) {
        Page page = operator.open("tags/edit.xhtml").page();
        press(page, "Save");
        assertThat(page.getByText("Say what it is called.").first()).isVisible();
        operator.look("tag-missing");
        Visitor.field(page, "Name").fill(mark);
        press(page, "Save");
        page.waitForURL(url -> url.contains("tags/list.xhtml"));
        assertThat(page.getByText("is added")).isVisible();
        operator.look("tags");
    }

    private void putOn(Visitor operator) {
        Page page = operator.open("affiliates/list.xhtml?q=" + mark).page();
        page.locator(ListAct.BOXES).nth(0).click();
        page.locator(ListAct.BOXES).nth(1).click();
        operator.look("ticked");
        press(page, "Put on tags…");
        page.waitForURL(url -> url.contains("affiliates/tag.xhtml"));
        press(page, "Put on 2 affiliates");
        assertThat(page.getByText("Choose one tag at least.").first()).isVisible();
        page.getByLabel(mark, new Page.GetByLabelOptions().setExact(true)).check();
        operator.look("put-on");
        press(page, "Put on 2 affiliates");
        assertThat(page.getByText("2 affiliates were dealt with")).isVisible();
        operator.look("put-on-done");
    }

    private void segment(Visitor operator) {
        Page page = operator.open("affiliates/list.xhtml?q=" + mark).page();
        page.getByText("Keep as segment").first().click();
        page.waitForURL(url -> url.contains("segments/new.xhtml"));
        assertThat(page.getByText("3 fit at this moment.")).isVisible();
        operator.look("keep");
        Visitor.field(page, "Name").fill(mark);
        press(page, "Keep as segment");
        page.waitForURL(url -> url.contains("segments/detail.xhtml"));
        press(page, "Put on a tag…");
        choose(page, "putOnForm:putOnTag", mark);
        operator.look("act-dialog");
        press(page, "Put on the tag");
        assertThat(page.getByText("changed for 1 of 3"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        operator.look("segment");
        operator.open("segments/list.xhtml").look("segments");
    }

    private void tier(Visitor operator) {
        Page page = operator.open("tiers/detail.xhtml?id=" + people.tier()).page();
        Visitor.field(page, "Days that count").fill("0");
        press(page, "Make the rule");
        assertThat(page.locator(".faults, .ui-message").first()).isVisible();
        operator.look("rule-wrong");
        Visitor.field(page, "Days that count").fill("30");
        page.getByLabel("Least orders").fill("5");
        press(page, "Make the rule");
        assertThat(page.getByText("The rule is made.")).isVisible();
        operator.look("tier");
        operator.open("tiers/list.xhtml").look("tiers");
        page = operator.open("affiliates/detail.xhtml?id=" + people.second()).page();
        press(page, "Keep in a tier…");
        operator.look("hold");
        choose(page, "holdForm:tier", mark);
        page.locator("[id='holdForm:note']").fill("Agreed for the autumn");
        page.locator("[id='holdForm:until']").fill("2099-01-01");
        press(page, "Keep them there");
        assertThat(page.getByText("They are kept in the tier.")).isVisible();
        operator.look("held");
    }

    private static void choose(Page page, String select, String words) {
        page.locator("[id='" + select + "']").click();
        page.locator("[id='" + select + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }
}
