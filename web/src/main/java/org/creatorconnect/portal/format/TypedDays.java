package org.creatorconnect.portal.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a date field and its view, which keeps the day as the standard writes it, {@code
 * 2026-11-25}. What is no day is kept as it was typed, so that it is told with all else that is
 * wrong ({@link Faults#day}) and can be mended in its place.
 */
@Named("typedDays")
@ApplicationScoped
public class TypedDays implements Converter<Object> {

    private final Preferences preferences;

    protected TypedDays() {
        this(new Preferences());
    }

    @Inject
    public TypedDays(Preferences preferences) {
        this.preferences = preferences;
    }

    /** What was typed, as the standard writes it when it can be read. */
    @Override
    public @Nullable Object getAsObject(
            FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDay.read(typed, preferences.getWriting())
                .map(LocalDate::toString)
                .orElse(typed);
    }

    /** A day as this reader types it; what was no day as it was typed. */
    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Object kept) {
        if (kept == null) {
            return "";
        }
        return TypedDay.read(kept.toString(), preferences.getWriting())
                .map(day -> TypedDay.write(day, preferences.getWriting()))
                .orElse(kept.toString());
    }
}
