package org.creatorconnect.time.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.time.DeadlineHandler;

/** Who answers for which kind of deadline. */
@ApplicationScoped
public class DeadlineHandlers {

    private final Map<String, DeadlineHandler> byKind;

    protected DeadlineHandlers() {
        this(Map.of());
    }

    @Inject
    public DeadlineHandlers(@Any Instance<DeadlineHandler> handlers) {
        this(
                handlers.stream()
                        .collect(Collectors.toMap(DeadlineHandler::kind, Function.identity())));
    }

    DeadlineHandlers(Map<String, DeadlineHandler> byKind) {
        this.byKind = byKind;
    }

    /**
     * @throws IllegalStateException when nobody answers for it
     */
    DeadlineHandler of(String kind) {
        DeadlineHandler handler = byKind.get(kind);
        if (handler == null) {
            throw new IllegalStateException("nobody handles the deadline " + kind);
        }
        return handler;
    }

    /** The kinds that something outside has to be looked at for. */
    Set<String> lookingOutside() {
        return byKind.values().stream()
                .filter(DeadlineHandler::looksOutside)
                .map(DeadlineHandler::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
