package org.creatorconnect.merchant.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.catalog.rest.ProductRequest;
import org.creatorconnect.catalog.rest.ProductRows;
import org.creatorconnect.catalog.service.ProductCatalog;
import org.creatorconnect.catalog.service.RowError;
import org.creatorconnect.foundation.body.BodyLimit;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Created;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.IssuedKey;
import org.creatorconnect.merchant.service.Merchants;
import org.creatorconnect.merchant.service.NewMerchant;
import org.creatorconnect.merchant.service.SigningKeys;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Merchants, the products they sell and the keys they sign with. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MerchantsResource {

    /** What was taken of a batch, and what was wrong with the rest. */
    public record Saved(int accepted, List<RowError> errors) {}

    /** A new signing key; the secret is told this once. */
    public record Key(String id, String status, String secret) {}

    @Inject Merchants merchants;
    @Inject ProductCatalog catalog;
    @Inject SigningKeys keys;

    @POST
    @Idempotent
    @Path("merchants")
    @APIResponseSchema(value = Created.class, responseCode = "201")
    public Response open(@Nullable NewMerchant merchant) {
        return Answers.created(new Created(merchants.open(merchant).text(), "ACTIVE"));
    }

    @PUT
    @Path("merchants/{id}/products")
    @BodyLimit(BodyLimit.BATCH)
    public Saved saveProducts(
            @PathParam("id") String id,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.ARRAY,
                                                            implementation = ProductRequest.class)))
                    byte[] products) {
        ProductRows rows = ProductRows.read(products);
        ProductCatalog.Saved saved = catalog.save(MerchantId.parse(id), rows.given());
        return new Saved(saved.accepted(), rows.errors(saved.errors()));
    }

    @POST
    @Idempotent
    @Path("merchants/{id}/signing-keys")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = Key.class, responseCode = "201")
    public Response issueKey(@PathParam("id") String id) {
        IssuedKey key = keys.issue(MerchantId.parse(id));
        return Answers.created(new Key(key.id().toString(), "VALID", key.secret()));
    }
}
