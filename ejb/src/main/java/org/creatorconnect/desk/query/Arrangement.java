package org.creatorconnect.desk.query;

import java.io.Serializable;
import java.util.List;

/**
 * How a person has arranged a list.
 *
 * @param putAway names of the columns they do not want to see
 * @param views those they keep, by name
 */
public record Arrangement(List<String> putAway, List<ViewRow> views) implements Serializable {

    /** As every list is at first. */
    public static final Arrangement NONE = new Arrangement(List.of(), List.of());
}
