package org.creatorconnect.registry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.platform.rest.Answers;
import org.creatorconnect.platform.rest.Idempotent;
import org.creatorconnect.registry.ChannelId;
import org.creatorconnect.registry.service.ChannelVerification;
import org.creatorconnect.registry.service.Proof;
import org.creatorconnect.registry.service.Verdict;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** An affiliate proves that a channel is theirs. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ChannelsResource {

    /** The code to show, and until when it counts. */
    public record Code(String id, String status, String code, String expiresAt) {}

    /** What was seen. */
    public record Seen(boolean verified, long followers, String status) {}

    @Inject ChannelVerification verification;

    @POST
    @Idempotent
    @Path("channels/{id}/proof")
    @APIResponseSchema(value = Code.class, responseCode = "201")
    public Response issueCode(@PathParam("id") String id) {
        Proof proof = verification.issueCode(ChannelId.parse(id));
        return Answers.created(
                new Code(id, "UNVERIFIED", proof.code(), proof.expiresAt().toString()));
    }

    @POST
    @Idempotent
    @Path("channels/{id}/verification")
    @APIResponseSchema(Seen.class)
    public Response verify(@PathParam("id") String id) {
        Verdict verdict = verification.verify(ChannelId.parse(id));
        return Answers.ok(
                new Seen(
                        verdict.verified(),
                        verdict.followers(),
                        verdict.verified() ? "VERIFIED" : "UNVERIFIED"));
    }
}
