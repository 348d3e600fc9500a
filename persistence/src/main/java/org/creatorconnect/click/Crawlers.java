package org.creatorconnect.click;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of crawlers, by name. Most are texts, which are looked up by their first three
 * characters, so that an agent is walked through once and not once for each crawler.
 */
final class Crawlers {

    private static final String PATTERN = "~";
    private static final int KEY = 3;

    /**
     * @param order its place in the list
     * @param text what stands in the agent
     */
    private record Named(int order, String name, String text) {}

    private record Shaped(int order, String name, Pattern pattern) {}

    private final Map<String, List<Named>> texts = new HashMap<>();
    private final List<Shaped> patterns = new ArrayList<>();

    /**
     * @param lines of the list, in its order; texts have three characters at least
     */
    Crawlers(List<String> lines) {
        for (int order = 0; order < lines.size(); order++) {
            add(order, lines.get(order));
        }
    }

    private void add(int order, String line) {
        if (line.startsWith(PATTERN)) {
            String[] parts = line.substring(PATTERN.length()).split("\t");
            patterns.add(new Shaped(order, parts[1], Pattern.compile(parts[0])));
        } else {
            texts.computeIfAbsent(line.substring(0, KEY), key -> new ArrayList<>())
                    .add(new Named(order, plain(line), line));
        }
    }

    /** The name of the first crawler whose agent this is. */
    Optional<String> name(String agent) {
        Named text = text(agent);
        for (Shaped one : patterns) {
            if (text != null && one.order() > text.order()) {
                break;
            }
            if (one.pattern().matcher(agent).find()) {
                return Optional.of(one.name());
            }
        }
        return Optional.ofNullable(text).map(Named::name);
    }

    private @Nullable Named text(String agent) {
        Named first = null;
        for (int at = 0; at + KEY <= agent.length(); at++) {
            for (Named one : texts.getOrDefault(agent.substring(at, at + KEY), List.of())) {
                if ((first == null || one.order() < first.order())
                        && agent.startsWith(one.text(), at)) {
                    first = one;
                }
            }
        }
        return first;
    }

    private static String plain(String text) {
        return text.replaceAll("^[^\\p{Alnum}]+|[^\\p{Alnum})]+$", "");
    }
}
