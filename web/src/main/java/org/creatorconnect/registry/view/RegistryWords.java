package org.creatorconnect.registry.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorconnect.channel.query.PlatformQueries;
import org.creatorconnect.foundation.Characters;
import org.creatorconnect.portal.format.Preferences;
import org.creatorconnect.portal.format.Text;
import org.creatorconnect.portal.view.Choice;
import org.creatorconnect.portal.view.KnownChoices;
import org.creatorconnect.registry.AffiliateRole;
import org.creatorconnect.registry.Countries;

/** The words for roles, platforms and countries, as choices and as labels. */
@Named("registryWords")
@ApplicationScoped
public class RegistryWords {

    private final Text text;
    private final Preferences preferences;
    private final PlatformQueries platforms;
    private final KnownChoices known;

    protected RegistryWords() {
        this(null, null, null, null);
    }

    @Inject
    public RegistryWords(
            Text text, Preferences preferences, PlatformQueries platforms, KnownChoices known) {
        this.text = text;
        this.preferences = preferences;
        this.platforms = platforms;
        this.known = known;
    }

    /** {@code Influencer, Group owner}. */
    public String roles(Collection<?> roles) {
        return roles.stream().map(this::role).collect(Collectors.joining(", "));
    }

    public String role(Object role) {
        return word("registry.role.", role);
    }

    /** What the operator calls a platform; a new name is shown a minute later. */
    public String platform(Object code) {
        return getPlatforms().stream()
                .filter(one -> one.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElseGet(code::toString);
    }

    /** The platforms as choices; a new one is among them a minute later. */
    public List<Choice> getPlatforms() {
        return known.of("platforms", this::platforms);
    }

    private List<Choice> platforms() {
        return platforms.platforms().stream()
                .map(platform -> new Choice(platform.code(), platform.name()))
                .toList();
    }

    /** Two letters that stand for a platform; its first two when nobody chose better ones. */
    public String plat(Object code) {
        String key = "registry.plat." + code;
        String name = code.toString();
        return text.has(key) ? text.word(key) : Characters.atMost(name, 2);
    }

    public String country(String code) {
        return new Locale("", code).getDisplayCountry(preferences.getLocale());
    }

    /** An address as people say it: without scheme and {@code www}. */
    public String address(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    /** What an audited act means to a reader; its own name when nobody put it into words. */
    public String act(String action) {
        return word("registry.act.", action);
    }

    /** All countries, by name. */
    public List<Choice> getCountries() {
        return Countries.all(preferences.getLocale()).stream()
                .map(country -> new Choice(country.code(), country.name()))
                .toList();
    }

    /** All roles that an affiliate can have. */
    public List<Choice> getRoles() {
        return Stream.of(AffiliateRole.values())
                .map(role -> new Choice(role.name(), role(role)))
                .toList();
    }

    /** The constants of an enum, with their words. */
    public List<Choice> choices(String prefix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant -> new Choice(constant.name(), word(prefix, constant)))
                .toList();
    }

    private String word(String prefix, Object name) {
        String key = prefix + name;
        return text.has(key) ? text.word(key) : name.toString();
    }
}
