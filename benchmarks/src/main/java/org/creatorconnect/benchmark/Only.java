package org.creatorconnect.benchmark;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * Which paths are measured.
 *
 * @param words of the paths; none for all of them
 */
record Only(Set<String> words) {

    /**
     * @param said words with commas between them, or {@code all}
     */
    static Only of(String said) {
        return new Only(said.equals("all") ? Set.of() : Set.of(said.split(",")));
    }

    boolean isAll() {
        return words.isEmpty();
    }

    /** Whether one of them is measured. */
    boolean isAny(Collection<String> some) {
        return isAll() || !Collections.disjoint(words, some);
    }

    /** Makes a path ready when it is measured, as that takes rows and time. */
    void when(String word, Runnable making) {
        if (isAll() || words.contains(word)) {
            making.run();
        }
    }
}
