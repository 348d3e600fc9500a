package org.creatorconnect.finding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.creatorconnect.portal.list.Findable;

/**
 * Asks the list of each kind that somebody may see for the first few that a text finds. A kind of
 * which something goes by just this text, such as an order by its whole reference, comes first.
 */
@ApplicationScoped
public class Finder {

    /** A longer text is nothing that anybody types to find something. */
    static final int LONGEST = 100;

    /** One letter finds nearly everything. */
    private static final int SHORTEST = 2;

    private static final int MOST_OF_A_KIND = 5;

    private final Findables kinds;

    protected Finder() {
        this(new Findables(List.of()));
    }

    @Inject
    public Finder(Findables kinds) {
        this.kinds = kinds;
    }

    /**
     * Nothing when the text is too short to say anything.
     *
     * @param role whether the reader holds a role
     */
    List<FoundKind> find(String text, Predicate<String> role) {
        String asked = text.strip();
        if (asked.codePointCount(0, asked.length()) < SHORTEST) {
            return List.of();
        }
        return kinds.openTo(role).stream()
                .map(kind -> found(kind, asked))
                .filter(kind -> !kind.things().isEmpty())
                .sorted(Comparator.comparing(kind -> !kind.has(asked)))
                .toList();
    }

    private static FoundKind found(Findable<?> kind, String text) {
        return new FoundKind(kind.name(), kind.icon(), kind.find(text, MOST_OF_A_KIND));
    }
}
