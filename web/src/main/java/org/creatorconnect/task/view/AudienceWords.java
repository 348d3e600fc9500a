package org.creatorconnect.task.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.discovery.view.DiscoveryWords;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.registry.view.RegistryWords;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.Requirement;
import org.creatorconnect.task.TaskTerms;

/** Says whom a merchant wants for a task. */
@Named("audienceWords")
@ApplicationScoped
public class AudienceWords {

    private final RegistryWords registry;
    private final DiscoveryWords discovery;
    private final Text text;

    protected AudienceWords() {
        this(null, null, null);
    }

    @Inject
    public AudienceWords(RegistryWords registry, DiscoveryWords discovery, Text text) {
        this.registry = registry;
        this.discovery = discovery;
        this.text = text;
    }

    /** The names of one of its lists; empty for a requirement that has none. */
    public String of(Requirement requirement, Audience audience) {
        return switch (requirement) {
            case AUDIENCE_ROLE -> names(audience.roles(), registry::role);
            case AUDIENCE_PLATFORM -> names(audience.platforms(), registry::platform);
            case AUDIENCE_COUNTRY -> names(audience.countries(), registry::country);
            case AUDIENCE_LANGUAGE -> names(audience.languages(), discovery::language);
            default -> "";
        };
    }

    /** Where something is asked for: followers on one of its platforms, all else on the task's. */
    public String place(Requirement requirement, TaskTerms terms) {
        String platforms = terms.audience().platforms();
        return requirement == Requirement.FOLLOWERS && !platforms.isEmpty()
                ? names(platforms, registry::platform)
                : registry.platform(terms.platform());
    }

    /** A sentence for each of the lists that ask for something. */
    public List<String> all(Audience audience) {
        return Stream.of(
                        Requirement.AUDIENCE_ROLE,
                        Requirement.AUDIENCE_PLATFORM,
                        Requirement.AUDIENCE_COUNTRY,
                        Requirement.AUDIENCE_LANGUAGE)
                .filter(one -> !of(one, audience).isEmpty())
                .map(one -> text.of("taskcenter.gate." + one, "", "", of(one, audience)))
                .toList();
    }

    private static String names(String codes, UnaryOperator<String> name) {
        return Audience.list(codes).stream().map(name).collect(Collectors.joining(", "));
    }
}
