package org.creatorconnect.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.creatorconnect.caller.service.Caller;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.foundation.Language;
import org.jspecify.annotations.Nullable;

/** Who the bearer of this token is. */
@RequestScoped
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    /**
     * The caller as the API shows it.
     *
     * @param language of their letters and figures; null while none was chosen
     * @param timeZone of their times; null while none was chosen
     */
    public record Me(
            String username,
            List<String> roles,
            @Nullable String affiliateId,
            @Nullable String merchantId,
            @Nullable String language,
            @Nullable String timeZone) {

        static Me of(Caller caller) {
            return new Me(
                    caller.username(),
                    caller.roles().stream().sorted().toList(),
                    caller.affiliateId().map(UUID::toString).orElse(null),
                    caller.merchantId().map(UUID::toString).orElse(null),
                    caller.locale().language().map(Language::tag).orElse(null),
                    caller.locale().zone().map(ZoneId::getId).orElse(null));
        }
    }

    @Inject Callers callers;

    @GET
    public Me me() {
        return Me.of(callers.current());
    }
}
