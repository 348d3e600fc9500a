package org.creatorconnect.registry.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.creatorconnect.foundation.SearchWords;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.ChoiceFinder;
import org.creatorconnect.registry.Countries;
import org.jspecify.annotations.Nullable;

/** Finds a country by its name or its two letters. */
@Named("countryFinder")
@ApplicationScoped
public class CountryFinder extends ChoiceFinder {

    private final RegistryWords words;

    protected CountryFinder() {
        this(null, null);
    }

    @Inject
    public CountryFinder(Text text, RegistryWords words) {
        super(text);
        this.words = words;
    }

    @Override
    public List<String> find(String typed) {
        List<String> asked = SearchWords.asked(typed);
        Stream<String> byCode = named(typed.strip()).stream();
        Stream<String> byName =
                words.getCountries().stream()
                        .filter(country -> fits(country, asked))
                        .map(Choice::value);
        return Stream.concat(byCode, byName).distinct().limit(MOST).toList();
    }

    /** Every word that was asked for begins a word of the name. */
    private static boolean fits(Choice country, List<String> asked) {
        List<String> kept = List.of(SearchWords.kept(country.label()).split(" "));
        return asked.stream().allMatch(word -> kept.stream().anyMatch(one -> one.startsWith(word)));
    }

    @Override
    public String label(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : words.country(code);
    }

    @Override
    protected List<String> named(String typed) {
        String code = typed.toUpperCase(Locale.ROOT);
        if (Countries.isCode(code)) {
            return List.of(code);
        }
        return words.getCountries().stream()
                .filter(country -> country.label().equalsIgnoreCase(typed))
                .map(Choice::value)
                .toList();
    }
}
