package org.creatorconnect.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.creatorconnect.audit.query.AuditFilter;
import org.creatorconnect.audit.query.AuditQueries;
import org.creatorconnect.audit.query.AuditRow;
import org.creatorconnect.audit.service.AuditVerification;
import org.creatorconnect.foundation.query.Period;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Verification;
import org.jspecify.annotations.Nullable;

/** Who did what, and the proof that nothing was taken away. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject AuditQueries queries;
    @Inject AuditVerification verification;

    @GET
    public Page<AuditRow> list(
            @QueryParam("subjectId") @Nullable String subjectId,
            @QueryParam("actor") @Nullable String actor,
            @BeanParam ListRequest part) {
        Place place = part.place();
        AuditFilter filter =
                new AuditFilter(
                        QueryValue.idText("subjectId", subjectId),
                        QueryValue.text(actor),
                        "",
                        Period.ALWAYS,
                        "");
        return Page.of(queries.entries(filter, place), row -> row);
    }

    @POST
    @Path("verification")
    public Verification verify() {
        return Verification.of(verification.verify(Verification.MOST));
    }
}
