package org.creatorconnect.portal.format;

import java.util.AbstractMap;
import java.util.Set;

/** Lets a page read words by key, {@code #{text['home.title']}}. Only reading by key is meant. */
abstract class KeyedWords extends AbstractMap<String, String> {

    abstract String word(String key);

    @Override
    public String get(Object key) {
        return word(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** Always empty: the words are many and are never listed. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
