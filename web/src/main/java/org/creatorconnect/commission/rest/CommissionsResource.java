package org.creatorconnect.commission.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.creatorconnect.commission.CommissionId;
import org.creatorconnect.commission.CommissionStatus;
import org.creatorconnect.commission.query.CommissionFilter;
import org.creatorconnect.commission.query.CommissionQueries;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Commissions: what was earned, and why it is as much as it is. */
@RequestScoped
@Path("commissions")
@Produces(MediaType.APPLICATION_JSON)
public class CommissionsResource {

    @Inject CommissionQueries queries;

    @GET
    public Page<CommissionRepresentation> list(
            @Parameter(schema = @Schema(implementation = CommissionStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @QueryParam("affiliateId") @Nullable String affiliate,
            @QueryParam("merchantId") @Nullable String merchant,
            @QueryParam("order") @Nullable String order,
            @BeanParam ListRequest page) {
        CommissionStatus wanted = QueryValue.word("status", CommissionStatus.class, status);
        CommissionFilter filter =
                new CommissionFilter(
                        wanted == null ? Set.of() : Set.of(wanted),
                        QueryValue.id("affiliateId", affiliate),
                        QueryValue.id("merchantId", merchant),
                        Period.ALWAYS,
                        QueryValue.text(order),
                        "");
        return Page.of(queries.commissions(filter, page.place()), CommissionRepresentation::of);
    }

    @GET
    @Path("{id}")
    public CommissionRepresentation one(@PathParam("id") String id) {
        return CommissionRepresentation.of(queries.commission(CommissionId.parse(id)));
    }
}
