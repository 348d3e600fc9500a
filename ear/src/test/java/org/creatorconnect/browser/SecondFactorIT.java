package org.creatorconnect.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.creatorconnect.story.Product;
import org.creatorconnect.story.TestPeople;
import org.junit.jupiter.api.Test;

/** A device that makes codes, from setting it up to signing in with it. */
class SecondFactorIT extends BrowserStory {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    void aCodeIsAskedForAtEachSignInAndNoneIsTakenTwice() {
        String name = TestPeople.shop("f" + UUID.randomUUID().toString().substring(0, 8));
        try (Visitor visitor = visitor("factor", 375, ColorScheme.LIGHT)) {
            Page page = visitor.signIn(name).page();
            visitor.open("second-factor.xhtml").look("off");
            Visitor.field(page, "Password now").fill("connect-demo");
            press(page, "Show the secret");
            visitor.look("setup");
            byte[] secret = secret(page.locator(".code bdi").first().textContent());
            String first = code(secret, 0);
            Visitor.field(page, "Code").fill(first);
            press(page, "Turn the second factor on");
            page.locator("ul.mono li").last().waitFor();
            assertThat(page.locator("ul.mono li")).hasCount(10);
            String recovery = page.locator("ul.mono li").first().textContent();
            visitor.look("on");
            signOut(page);
            signIn(page, name);
            assertThat(page.getByText("The code that your device shows now")).isVisible();
            visitor.look("code");
            enter(page, first);
            page.getByText("This is not the code").waitFor();
            enter(page, code(secret, 1));
            page.waitForURL(url -> url.startsWith(Product.portal() + "home"));
            signOut(page);
            signIn(page, name);
            enter(page, recovery);
            page.waitForURL(url -> url.startsWith(Product.portal() + "home"));
            signOut(page);
            signIn(page, name);
            enter(page, recovery);
            page.getByText("This is not the code").waitFor();
        }
    }

    private static void signIn(Page page, String name) {
        Visitor.field(page, "User name").fill(name);
        Visitor.field(page, "Password").fill("connect-demo");
        page.keyboard().press("Enter");
        Visitor.field(page, "Code").waitFor();
    }

    private static void enter(Page page, String code) {
        Visitor.field(page, "Code").fill(code);
        press(page, "Sign in");
    }

    private static void signOut(Page page) {
        page.locator("#signOut button").evaluate("button => button.click()");
        page.waitForURL(url -> url.contains("sign-in"));
    }

    /** What the device shows, or will show so many steps from now. */
    static String code(byte[] secret, int ahead) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(secret, "RAW"),
                            Instant.now().plusSeconds(30L * ahead),
                            Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of Base32, as an app reads it. */
    static byte[] secret(String typed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int kept = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            kept = (kept << 5 | ALPHABET.indexOf(letter)) & 0xfff;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(kept >> bits & 0xff);
            }
        }
        return bytes.toByteArray();
    }
}
