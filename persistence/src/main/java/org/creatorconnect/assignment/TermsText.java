package org.creatorconnect.assignment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.creatorconnect.foundation.Digest;

/**
 * Agreed terms in the form that is hashed: one line a term, {@code name: value}, as {@link
 * AgreedTerms} writes them. What both sides agree on later is written into it term by term, so that
 * all others stay word for word what they were, whatever they are.
 */
public final class TermsText {

    private static final String BETWEEN = ": ";

    private final String heading;
    private final Map<String, String> lines;

    private TermsText(String heading, Map<String, String> lines) {
        this.heading = heading;
        this.lines = lines;
    }

    /** Reads what was agreed on. */
    public static TermsText of(String text) {
        String[] all = text.split("\n");
        Map<String, String> lines = new LinkedHashMap<>();
        Arrays.stream(all)
                .skip(1)
                .filter(line -> line.contains(BETWEEN))
                .forEach(
                        line -> {
                            int at = line.indexOf(BETWEEN);
                            lines.put(line.substring(0, at), line.substring(at + BETWEEN.length()));
                        });
        return new TermsText(all[0], lines);
    }

    /**
     * The same with another value of one term, which comes last when it is new.
     *
     * @param value without line breaks
     */
    public TermsText with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(lines);
        changed.put(name, value);
        return new TermsText(heading, changed);
    }

    /** The value of a term, as it stands there; empty for one that is not. */
    public String value(String name) {
        return lines.getOrDefault(name, "");
    }

    public String text() {
        return heading
                + lines.entrySet().stream()
                        .map(line -> "\n" + line.getKey() + BETWEEN + line.getValue())
                        .collect(Collectors.joining())
                + "\n";
    }

    /** SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits. */
    public String hash() {
        return Digest.of(text());
    }
}
