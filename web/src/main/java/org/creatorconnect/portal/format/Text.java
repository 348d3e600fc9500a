package org.creatorconnect.portal.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.ProjectStage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.creatorconnect.refusal.Refusal;

/**
 * The words of the portal. A key starts with its area, {@code home.title}, and lies under its whole
 * name in that area's own bundle, {@code org/creatorconnect/messages/home.properties}.
 *
 * <p>In pages: {@code #{text['home.title']}}, with values {@code #{text.of('home.waiting', n)}}
 * ({@link MessageFormat}; values are never read as patterns). Write ’ and never ' in bundles. A
 * missing key fails the page in the stages Development and UnitTest; in production it shows as
 * {@code ???key???} and is logged, so that one missing word does not take a page away.
 */
@Named("text")
@ApplicationScoped
public class Text extends KeyedWords {

    private static final System.Logger LOG = System.getLogger(Text.class.getName());
    private static final String BUNDLES = "org.creatorconnect.messages.";

    /** What was found of bundles, by area and language: there are few of both. */
    private static final Map<String, ResourceBundle> FOUND = new ConcurrentHashMap<>();

    private final Preferences preferences;

    protected Text() {
        this(new Preferences());
    }

    @Inject
    public Text(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The words under the key, as they are. */
    @Override
    public String word(String key) {
        return word(key, locale());
    }

    /** The words under the key with the values put in; numbers among them as the reader writes. */
    public String of(String key, Object... values) {
        return new MessageFormat(word(key), preferences.getWriting()).format(values);
    }

    /** The same in a given language; for use outside a page. */
    public String in(Locale locale, String key, Object... values) {
        return new MessageFormat(word(key, locale), locale).format(values);
    }

    /** Why something was not done: under {@code refusal.<CODE>}, or else in its own words. */
    public String refusal(Refusal refusal) {
        String key = "refusal." + refusal.code();
        return has(key) ? word(key) : String.valueOf(refusal.getMessage());
    }

    /** Whether there are words under the key. */
    public boolean has(String key) {
        return find(locale(), key).isPresent();
    }

    /** The words under the key in a given language, if there are any; for use outside a page. */
    public Optional<String> find(Locale locale, String key) {
        try {
            return Optional.of(bundle(key, locale).getString(key));
        } catch (MissingResourceException noWords) {
            return Optional.empty();
        }
    }

    private String word(String key, Locale locale) {
        try {
            return bundle(key, locale).getString(key);
        } catch (MissingResourceException missing) {
            if (failsLoudly()) {
                throw missing;
            }
            LOG.log(System.Logger.Level.WARNING, "No words under {0}", key);
            return "???" + key + "???";
        }
    }

    private static ResourceBundle bundle(String key, Locale locale) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        return FOUND.computeIfAbsent(
                area + locale,
                unknown ->
                        ResourceBundle.getBundle(
                                BUNDLES + area, locale, Text.class.getClassLoader()));
    }

    private static boolean failsLoudly() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || !faces.isProjectStage(ProjectStage.Production);
    }

    private Locale locale() {
        return preferences.getLocale();
    }
}
