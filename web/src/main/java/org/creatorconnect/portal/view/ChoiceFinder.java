package org.creatorconnect.portal.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.List;
import org.creatorconnect.portal.format.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds a choice among more than a list can show, for the tag {@code cx:find}. A choice travels by
 * its value and is shown by its label; whoever types a label to its end has chosen it too. What is
 * no choice stays in the field, and is told.
 */
public abstract class ChoiceFinder implements Converter<String> {

    /** More are never offered; whoever does not see theirs types another letter. */
    public static final int MOST = 10;

    private final @Nullable Text text;

    protected ChoiceFinder(@Nullable Text text) {
        this.text = text;
    }

    /** The values of what fits the words best, at most {@link #MOST}. */
    public abstract List<String> find(String words);

    /** What a value is called; the value itself when it is none. */
    public abstract String label(@Nullable String value);

    /** The values that a text names: by the value itself, or by the whole label. */
    protected abstract List<String> named(String typed);

    @Override
    public @Nullable String getAsObject(
            FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        List<String> named = named(typed.strip());
        if (named.size() == 1) {
            return named.get(0);
        }
        String words =
                text.of(named.isEmpty() ? "shell.noChoice" : "shell.manyChoices", typed.strip());
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable String value) {
        return value == null ? "" : value;
    }
}
