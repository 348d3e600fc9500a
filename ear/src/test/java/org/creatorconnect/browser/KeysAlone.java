package org.creatorconnect.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody with a keyboard and nothing else, who must see where they are. */
final class KeysAlone {

    private static final int FURTHEST = 150;

    private static final String HAS_FOCUS = "element => element === document.activeElement";

    /** It looks otherwise than without the focus, and nothing lies over it. */
    private static final String IS_SEEN =
            """
            element => {
                const style = getComputedStyle(element);
                const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    || style.boxShadow !== 'none';
                const box = element.getBoundingClientRect();
                const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return ringed && (element.contains(top) || top?.contains(element) === true);
            }
            """;

    private final Page page;

    KeysAlone(Page page) {
        this.page = page;
    }

    /** Past bar and navigation to what the page is about. */
    KeysAlone skip() {
        page.keyboard().press("Tab");
        return press("Enter");
    }

    /** Goes on until something has the focus. */
    KeysAlone to(Locator target) {
        for (int i = 0; i < FURTHEST; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate(HAS_FOCUS))) {
                assertThat(target.evaluate(IS_SEEN))
                        .as("focus is seen on " + target)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError(target + " cannot be reached");
    }

    KeysAlone press(String key) {
        page.keyboard().press(key);
        return this;
    }

    KeysAlone type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key that leads to another page. */
    KeysAlone go(String key) {
        Fresh.of(page).after(() -> page.keyboard().press(key));
        return skip();
    }
}
