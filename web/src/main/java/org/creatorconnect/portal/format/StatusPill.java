package org.creatorconnect.portal.format;

/**
 * How a state is shown: word, icon and color, always together.
 *
 * @param key bundle key of the word
 * @param icon name of an icon without {@code pi-}
 * @param tone class of the color: what it means, not what it looks like
 */
public record StatusPill(String key, String icon, String tone) {}
