package org.creatorconnect.portal.list;

import java.util.Locale;
import org.creatorconnect.portal.format.Text;

/** The words of a file, in the language of whoever asked for it; no request is needed for them. */
public final class FileWords {

    private final Text text;
    private final Locale locale;

    /**
     * @param language a language tag
     */
    public FileWords(Text text, String language) {
        this.text = text;
        this.locale = Locale.forLanguageTag(language);
    }

    /** The words under a key with the values put in. */
    public String of(String key, Object... values) {
        return text.in(locale, key, values);
    }

    /** The word of a constant; its own name when nobody put it into words. */
    public String constant(String prefix, Object constant) {
        return text.find(locale, prefix + constant).orElseGet(constant::toString);
    }
}
