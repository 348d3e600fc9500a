package org.creatorconnect.export.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorconnect.portal.list.Exportable;

/** All lists that can be had as files, by their pages. */
@ApplicationScoped
public class Exportables {

    private final Map<String, Exportable<?>> byPage;

    protected Exportables() {
        this(Map.of());
    }

    @Inject
    public Exportables(@Any Instance<Exportable<?>> lists) {
        this(
                lists.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Exportable::page, Function.identity())));
    }

    Exportables(Map<String, Exportable<?>> byPage) {
        this.byPage = byPage;
    }

    /**
     * @param page without its ending, such as {@code /orders/list}
     */
    public Optional<Exportable<?>> at(String page) {
        return Optional.ofNullable(byPage.get(page));
    }
}
