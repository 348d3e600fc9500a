package org.creatorconnect.link.view;

import java.util.List;
import java.util.stream.Collectors;

/** Shows the affiliate's own texts of a link or a click. */
public final class LinkLabels {

    private LinkLabels() {}

    /** Those that say something, parted by commas. */
    public static String of(List<String> subIds) {
        return subIds.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
