package org.creatorconnect.merchant.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.foundation.rest.ExpectedVersion;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.ProgramTerms;
import org.creatorconnect.merchant.query.OfferedProgram;
import org.creatorconnect.merchant.query.ProgramQueries;
import org.creatorconnect.merchant.service.ProgramChange;
import org.creatorconnect.merchant.service.ProgramTermsChange;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The terms that a merchant offers. */
@RequestScoped
@Path("merchants/{id}/program")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgramResource {

    /** The version that the terms have now. */
    public record Version(int version) {}

    /** A lower default rate, and from when on it holds. */
    public record Cut(String defaultRate, String effectiveAt) {}

    /**
     * All terms in force.
     *
     * @param version of what was told last, to be sent back as {@code If-Match}; 0 while the
     *     merchant has decided nothing and the usual terms hold
     * @param validationDays after which a shop's silence approves its orders
     * @param model which of several clicks earns an order
     * @param couponPolicy when the owner of a coupon code goes before a click
     * @param cuts announced, not in force yet
     */
    public record Program(
            int version,
            int holdDays,
            int validationDays,
            int windowDays,
            String defaultRate,
            String platformFeeRate,
            List<String> allowedDomains,
            String clickIdParameter,
            String model,
            String couponPolicy,
            List<Cut> cuts) {

        static Program of(OfferedProgram offered) {
            ProgramTerms terms = offered.terms();
            return new Program(
                    offered.version(),
                    terms.holdDays(),
                    terms.validationDays(),
                    terms.windowDays(),
                    terms.defaultRate().decimal(),
                    terms.platformFeeRate().decimal(),
                    terms.allowedDomains(),
                    terms.clickIdParameter(),
                    terms.attribution().model().name(),
                    terms.attribution().couponPolicy().name(),
                    offered.cuts().stream()
                            .map(cut -> new Cut(cut.rate().decimal(), cut.effectiveAt().toString()))
                            .toList());
        }
    }

    @Inject ProgramTermsChange programs;
    @Inject ProgramQueries queries;

    @GET
    @APIResponseSchema(Program.class)
    public Response get(@PathParam("id") String id) {
        Program program = Program.of(queries.program(MerchantId.parse(id)));
        return Response.ok(program).tag(Integer.toString(program.version())).build();
    }

    @PUT
    @APIResponseSchema(Version.class)
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String expected,
            @Nullable ProgramChange change) {
        int version = programs.change(MerchantId.parse(id), change, ExpectedVersion.of(expected));
        return Response.ok(new Version(version)).tag(Integer.toString(version)).build();
    }
}
