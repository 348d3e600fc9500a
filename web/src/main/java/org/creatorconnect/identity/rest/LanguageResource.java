package org.creatorconnect.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import org.creatorconnect.access.service.GivenLanguage;
import org.creatorconnect.access.service.OwnLanguage;
import org.creatorconnect.foundation.Language;
import org.creatorconnect.identity.LocaleChoice;
import org.jspecify.annotations.Nullable;

/** How the caller reads; {@code me} tells it with the rest. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LanguageResource {

    /**
     * Language and time zone.
     *
     * @param language the tag of the language of letters and figures: en, de, es, fr, ru or ar
     * @param timeZone a name of the IANA time zone database
     */
    public record Locale(@Nullable String language, @Nullable String timeZone) {

        static Locale of(LocaleChoice choice) {
            return new Locale(
                    choice.language().map(Language::tag).orElse(null),
                    choice.zone().map(ZoneId::getId).orElse(null));
        }
    }

    @Inject OwnLanguage own;

    @PUT
    @Path("account/language")
    public Locale choose(@Nullable Locale given) {
        Locale chosen = given == null ? new Locale(null, null) : given;
        own.choose(new GivenLanguage(chosen.language(), chosen.timeZone()));
        return Locale.of(own.current());
    }
}
