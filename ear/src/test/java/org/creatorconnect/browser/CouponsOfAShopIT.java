package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.creatorconnect.story.Api;
import org.creatorconnect.story.KnownCoupon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A merchant makes coupon codes, one and many, lets one rest and replaces it; its creator copies.
 */
@Tag("stress")
class CouponsOfAShopIT extends BrowserStory {

    private final String mark =
            UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);

    @Test
    void aMerchantKeepsItsCodes() {
        walk(visitor("coupons", 1280, ColorScheme.LIGHT), "W");
    }

    @Test
    void theSameOnAPhoneInTheDark() {
        walk(visitor("coupons", 375, ColorScheme.DARK), "P");
    }

    @Test
    void aCreatorSeesTheirOwnWithWhatEachIsWorthAndCopiesOne() {
        KnownCoupon coupon = KnownCoupon.make();
        String code = coupon.code();
        try (Visitor own =
                visitor("coupons-own", 1280, ColorScheme.LIGHT).signIn(coupon.username())) {
            Page page = own.open("coupons/list.xhtml").page();
            assertThat(page.getByText(code).first()).isVisible();
            assertThat(page.getByText(Pattern.compile("15.*off")).first()).isVisible();
            own.look("list");
            page.getByText(code).first().click();
            page.waitForURL(url -> url.contains("coupons/detail.xhtml"));
            assertThat(page.getByText("Rotate")).hasCount(0);
            own.look("detail");
            own.open("coupons/list.xhtml?q=nothing-of-that").look("none");
        }
    }

    private void walk(Visitor anybody, String kind) {
        String code = kind + mark;
        try (Visitor merchant = anybody.signIn("merchant")) {
            Page page = merchant.open("coupons/new.xhtml").look("new").page();
            press(page, "Make the code");
            assertThat(page.locator(".ui-message-error").first()).isVisible();
            merchant.look("refused");
            Visitor.field(page, "Code").fill(code.toLowerCase(Locale.ROOT));
            page.getByLabel("Percent off").fill("10");
            page.getByLabel("Last day").fill("2098-12-31");
            page.getByLabel("Minimum spend").fill("50.00");
            page.getByLabel("Quantity").fill("500");
            press(page, "Make the code");
            page.waitForURL(url -> url.contains("coupons/detail.xhtml"));
            merchant.look("detail");
            press(page, "Pause");
            merchant.look("pause");
            press(page, "Pause it");
            assertThat(page.getByText("Paused by the merchant")).isVisible();
            merchant.look("paused");
            press(page, "Let it run");
            assertThat(page.getByText("counts again")).isVisible();
            press(page, "Rotate");
            page.getByLabel("New code").fill(code + "-2");
            merchant.look("rotate");
            press(page, "Rotate it");
            assertThat(page.getByText("is replaced by this code")).isVisible();
            merchant.look("rotated");
            batch(merchant, code);
            merchant.open("coupons/list.xhtml").look("list");
            merchant.open("coupons/list.xhtml?status=REPLACED").look("list-replaced");
            merchant.open("merchants/terms.xhtml?id=" + id()).look("terms");
        }
    }

    private static void batch(Visitor merchant, String code) {
        Page page = merchant.open("coupons/batch.xhtml").page();
        page.getByLabel("Codes").fill(code + "-3; 10%; ; 2098-12-31\nno; 10%; ; 2098-12-31\n");
        press(page, "Look for errors");
        assertThat(page.getByText("1 good, 1 to mend").first()).isVisible();
        merchant.look("looked");
        press(page, "Make the good rows");
        assertThat(page.getByText("1 made, 1 refused").first()).isVisible();
        merchant.look("batch-made");
    }

    private static String id() {
        return Api.as("demo-merchant").get("me").text("merchantId");
    }
}
