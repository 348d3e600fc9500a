package org.creatorconnect.portal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The choices of filters that are the same for every reader and seldom change, such as the
 * categories of products: asked once a minute and not for every page.
 */
@ApplicationScoped
public class KnownChoices {

    /** How long something new may be missing among the choices. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    protected KnownChoices() {
        this(null);
    }

    @Inject
    public KnownChoices(InstantSource clock) {
        this.clock = clock;
    }

    private record Known(List<Choice> choices, Instant until) {}

    /**
     * The choices of a kind; nothing that depends on who reads may be among them.
     *
     * @param kind a word of the program's own, one for each kind of choices
     */
    public List<Choice> of(String kind, Supplier<List<Choice>> ask) {
        Instant now = clock.instant();
        Known found = known.get(kind);
        if (found == null || !now.isBefore(found.until())) {
            found = new Known(List.copyOf(ask.get()), now.plus(KEPT));
            known.put(kind, found);
        }
        return found.choices();
    }
}
