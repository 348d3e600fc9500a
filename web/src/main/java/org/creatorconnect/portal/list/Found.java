package org.creatorconnect.portal.list;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a few letters found.
 *
 * @param name what it is called
 * @param reference what else it goes by, or whose it is; empty when there is nothing to add
 * @param states whose states it has, in the word of {@code StatusWords}; empty without any
 * @param state the state it is in
 * @param path its page under the context root, or the list narrowed to it
 */
public record Found(
        String name, String reference, String states, @Nullable Object state, String path) {

    /** Something that has no state. */
    public static Found of(String name, String reference, String path) {
        return new Found(name, reference, "", null, path);
    }

    /** Whether it goes by just this, whatever is written large. */
    public boolean goesBy(String text) {
        return name.equalsIgnoreCase(text) || reference.equalsIgnoreCase(text);
    }
}
