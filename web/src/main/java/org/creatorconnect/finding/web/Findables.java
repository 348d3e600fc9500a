package org.creatorconnect.finding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.creatorconnect.portal.list.Findable;
import org.creatorconnect.portal.page.Destination;
import org.creatorconnect.portal.page.PageAccess;

/** All kinds of things that a few letters find, in the order of the navigation. */
@ApplicationScoped
public class Findables {

    private final List<Findable<?>> kinds;

    protected Findables() {
        this(List.of());
    }

    @Inject
    public Findables(@Any Instance<Findable<?>> kinds) {
        this(kinds.stream().toList());
    }

    Findables(List<Findable<?>> kinds) {
        this.kinds =
                kinds.stream()
                        .sorted(
                                Comparator.<Findable<?>>comparingInt(kind -> place(kind.page()))
                                        .thenComparing(Findable::name))
                        .toList();
    }

    /** The kinds whose list is open to who holds these roles; of others nothing is asked. */
    public List<Findable<?>> openTo(Predicate<String> role) {
        return kinds.stream()
                .filter(kind -> PageAccess.roles(kind.page() + ".xhtml").stream().anyMatch(role))
                .toList();
    }

    /** What the navigation does not lead to comes last. */
    private static int place(String page) {
        List<String> paths = Destination.ALL.stream().map(Destination::path).toList();
        int at = paths.indexOf(page + ".xhtml");
        return at < 0 ? paths.size() : at;
    }
}
