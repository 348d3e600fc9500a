package org.creatorconnect.discovery.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.ChoiceFinder;
import org.jspecify.annotations.Nullable;

/** Finds a language by its name or its two letters. */
@Named("languageFinder")
@ApplicationScoped
public class LanguageFinder extends ChoiceFinder {

    private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private final DiscoveryWords words;

    protected LanguageFinder() {
        this(null, null);
    }

    @Inject
    public LanguageFinder(Text text, DiscoveryWords words) {
        super(text);
        this.words = words;
    }

    @Override
    public List<String> find(String typed) {
        List<String> asked = SearchWords.asked(typed);
        Stream<String> byName =
                words.allLanguages().stream()
                        .filter(language -> fits(language, asked))
                        .map(Choice::value);
        return Stream.concat(named(typed.strip()).stream(), byName).distinct().limit(MOST).toList();
    }

    /** Every word that was asked for begins a word of the name. */
    private static boolean fits(Choice language, List<String> asked) {
        List<String> kept = List.of(SearchWords.kept(language.label()).split(" "));
        return asked.stream().allMatch(word -> kept.stream().anyMatch(one -> one.startsWith(word)));
    }

    @Override
    public String label(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : words.language(code);
    }

    @Override
    protected List<String> named(String typed) {
        String code = typed.toLowerCase(Locale.ROOT);
        if (CODES.contains(code)) {
            return List.of(code);
        }
        return words.allLanguages().stream()
                .filter(language -> language.label().equalsIgnoreCase(typed))
                .map(Choice::value)
                .toList();
    }
}
