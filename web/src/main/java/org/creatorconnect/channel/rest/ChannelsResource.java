package org.creatorconnect.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.service.ChannelVerification;
import org.creatorconnect.channel.service.Proof;
import org.creatorconnect.channel.service.ProofVerdict;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** An affiliate proves that a channel is theirs. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class ChannelsResource {

    /** The code to show, and until when it counts. */
    public record Code(String id, String status, String code, String expiresAt) {}

    /** What was seen. */
    public record Seen(boolean verified, @Nullable Long followers, String status) {}

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
        ProofVerdict verdict = verification.verify(ChannelId.parse(id));
        return Answers.ok(
                new Seen(
                        verdict.verified(),
                        verdict.followers(),
                        verdict.verified() ? "VERIFIED" : "UNVERIFIED"));
    }
}
