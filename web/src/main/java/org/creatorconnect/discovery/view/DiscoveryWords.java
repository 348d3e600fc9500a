package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.discovery.query.IntroductionQueries;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.Choices;
import org.creatorconnect.portal.view.KnownChoices;

/** The words for languages and interests, as choices and as labels. */
@Named("discoveryWords")
@ApplicationScoped
public class DiscoveryWords {

    private final IntroductionQueries introductions;
    private final KnownChoices known;
    private final Choices choices;
    private final Preferences preferences;

    protected DiscoveryWords() {
        this(null, null, null, null);
    }

    @Inject
    public DiscoveryWords(
            IntroductionQueries introductions,
            KnownChoices known,
            Choices choices,
            Preferences preferences) {
        this.introductions = introductions;
        this.known = known;
        this.choices = choices;
        this.preferences = preferences;
    }

    /** Everything that creators can be interested in. */
    public List<Choice> getInterests() {
        return known.of(
                "interests",
                () ->
                        introductions.interests().stream()
                                .map(one -> new Choice(one.code(), one.name()))
                                .toList());
    }

    public String interest(String code) {
        return choices.label(getInterests(), code);
    }

    /** {@code Food and drink, Home}. */
    public String interests(List<String> codes) {
        return choices.labels(getInterests(), codes);
    }

    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(preferences.getLocale());
    }

    /** {@code Swedish, English}. */
    public String languages(Collection<String> codes) {
        return codes.stream().map(this::language).collect(Collectors.joining(", "));
    }

    /** All languages, as they are called. */
    List<Choice> allLanguages() {
        return Stream.of(Locale.getISOLanguages())
                .map(code -> new Choice(code, language(code)))
                .toList();
    }
}
