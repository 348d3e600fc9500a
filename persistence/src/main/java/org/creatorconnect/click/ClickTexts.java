package org.creatorconnect.click;

import org.creatorconnect.link.SubIds;

/**
 * The affiliate's own texts of a click.
 *
 * @param all those of its link, with those of the visit in place of what they name
 * @param visits which of the five came with the visit: a bit each, the lowest for the first
 * @param apart whether they are too long for the click id, so that orders ask for them here
 */
public record ClickTexts(SubIds all, int visits, boolean apart) {

    /** A click of which neither its link nor its visit told any. */
    public static final ClickTexts NONE = new ClickTexts(SubIds.NONE, 0, false);

    /** What a link and a visit of it told. */
    public static ClickTexts of(SubIds link, SubIds visit) {
        return new ClickTexts(link.with(visit), told(visit), !ClickIdFormat.carries(visit));
    }

    private static int told(SubIds visit) {
        int bits = 0;
        for (int place = 0; place < SubIds.COUNT; place++) {
            if (!visit.values().get(place).isEmpty()) {
                bits |= 1 << place;
            }
        }
        return bits;
    }
}
