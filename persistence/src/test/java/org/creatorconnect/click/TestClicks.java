package org.creatorconnect.click;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.creatorconnect.link.LinkId;

/** Clicks as tests write them. */
public final class TestClicks {

    /** A browser that many people have. */
    public static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0";

    private TestClicks() {}

    /** A click of a person. */
    public static Click of(LinkId link, Instant at, long nonce, ClickVisitor visitor) {
        return of(link, at, nonce, visitor, TrafficMark.PERSON);
    }

    /** A click that was taken for this by itself. */
    public static Click of(
            LinkId link, Instant at, long nonce, ClickVisitor visitor, TrafficMark mark) {
        return new Click(link, at, nonce, visitor, mark, ClickMark.PAYABLE, ClickTexts.NONE);
    }

    /** Somebody with a network of their own and a browser that many have. */
    public static ClickVisitor visitor(int number) {
        return visitor(number, number, BROWSER);
    }

    /** Somebody with this network and browser. */
    public static ClickVisitor visitor(int number, long network, String browser) {
        return new ClickVisitor(ByteBuffer.allocate(16).putInt(number).array(), network, browser);
    }
}
