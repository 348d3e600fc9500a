package org.creatorconnect.coupon.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.coupon.service.CouponHosts;
import org.creatorconnect.foundation.rest.Answers;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The operator keeps which codes stand on which sites that spread them. */
@RequestScoped
@Path("coupon-hosts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CouponHostsResource {

    /** Codes that were seen on a site; at most 1,000. */
    public record GivenListing(@Nullable List<@Nullable String> codes) {}

    /** A site that is kept. */
    public record KeptHost(String host) {}

    @Inject CouponHosts hosts;

    @PUT
    @Path("{host}")
    @APIResponseSchema(KeptHost.class)
    public Response list(@PathParam("host") String host, @Nullable GivenListing given) {
        return Answers.ok(new KeptHost(hosts.list(host, given == null ? null : given.codes())));
    }

    @DELETE
    @Path("{host}")
    public Response forget(@PathParam("host") String host) {
        hosts.forget(host);
        return Response.noContent().build();
    }
}
