package org.creatorconnect.browser;

import com.microsoft.playwright.Page;

/** Waits for the page that an act leads to, also where it has the same address. */
final class Fresh {

    private static final String MARK = "() => { window.before = true; }";
    private static final String ANOTHER =
            "() => !window.before && document.readyState === 'complete'";

    private final Page page;

    private Fresh(Page page) {
        this.page = page;
    }

    static Fresh of(Page page) {
        return new Fresh(page);
    }

    void after(Runnable act) {
        page.evaluate(MARK);
        act.run();
        page.waitForFunction(ANOTHER);
    }
}
