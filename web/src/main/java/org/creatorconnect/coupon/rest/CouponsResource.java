package org.creatorconnect.coupon.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.creatorconnect.coupon.CouponId;
import org.creatorconnect.coupon.CouponStatus;
import org.creatorconnect.coupon.query.CouponFilter;
import org.creatorconnect.coupon.query.CouponQueries;
import org.creatorconnect.coupon.service.Coupons;
import org.creatorconnect.coupon.service.GivenCoupon;
import org.creatorconnect.foundation.body.BodyLimit;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.service.OwnMerchants;
import org.creatorconnect.refusal.NotFound;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** A merchant's coupon codes: it makes and keeps them, the staff reads them. */
@RequestScoped
@Path("merchants/{merchantId}/coupons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CouponsResource {

    @Inject Coupons coupons;
    @Inject CouponQueries queries;
    @Inject OwnMerchants own;

    @PathParam("merchantId")
    String merchantId;

    @GET
    public Page<CouponRepresentation> list(
            @QueryParam("q") @Nullable String words,
            @Parameter(schema = @Schema(implementation = CouponStatus.class)) @QueryParam("status")
                    @Nullable String status,
            @QueryParam("affiliateId") @Nullable String affiliate,
            @BeanParam ListRequest part) {
        Place place = part.place();
        MerchantId merchant = MerchantId.parse(merchantId);
        CouponFilter filter =
                new CouponFilter(
                        merchant.value(),
                        QueryValue.words("status", CouponStatus.class, status),
                        QueryValue.id("affiliateId", affiliate),
                        QueryValue.text(words));
        own.requireOwnOrStaff(merchant);
        return Page.of(queries.coupons(filter, place), CouponRepresentation::of);
    }

    @GET
    @Path("{id}")
    public CouponRepresentation get(@PathParam("id") String id) {
        return read(CouponId.parse(id));
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = CouponRepresentation.class, responseCode = "201")
    public Response make(@Nullable GivenCoupon given) {
        return Answers.created(read(coupons.make(MerchantId.parse(merchantId), given)));
    }

    @POST
    @Path("batch")
    @Idempotent
    @BodyLimit(BodyLimit.BATCH)
    @APIResponseSchema(CouponRepresentation.MadeBatch.class)
    public Response makeMany(
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.ARRAY,
                                                            implementation = GivenCoupon.class)))
                    byte[] body) {
        CouponRows rows = new CouponRows(body);
        return Answers.ok(
                CouponRepresentation.MadeBatch.of(
                        rows.told(coupons.makeAll(MerchantId.parse(merchantId), rows::given))));
    }

    @POST
    @Path("{id}/pause")
    @Idempotent
    @APIResponseSchema(CouponRepresentation.class)
    public Response pause(@PathParam("id") String id) {
        coupons.pause(MerchantId.parse(merchantId), CouponId.parse(id));
        return Answers.ok(read(CouponId.parse(id)));
    }

    @POST
    @Path("{id}/resumption")
    @Idempotent
    @APIResponseSchema(CouponRepresentation.class)
    public Response resume(@PathParam("id") String id) {
        coupons.resume(MerchantId.parse(merchantId), CouponId.parse(id));
        return Answers.ok(read(CouponId.parse(id)));
    }

    @POST
    @Path("{id}/rotation")
    @Idempotent
    @APIResponseSchema(value = CouponRepresentation.class, responseCode = "201")
    public Response rotate(
            @PathParam("id") String id, CouponRepresentation.@Nullable GivenRotation given) {
        String code = given == null ? null : given.code();
        return Answers.created(
                read(coupons.rotate(MerchantId.parse(merchantId), CouponId.parse(id), code)));
    }

    @POST
    @Path("{id}/owner")
    @Idempotent
    @APIResponseSchema(CouponRepresentation.class)
    public Response assign(
            @PathParam("id") String id, CouponRepresentation.@Nullable GivenOwner given) {
        coupons.assign(MerchantId.parse(merchantId), CouponId.parse(id), owner(given));
        return Answers.ok(read(CouponId.parse(id)));
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @APIResponseSchema(CouponRepresentation.class)
    public Response end(@PathParam("id") String id) {
        coupons.end(MerchantId.parse(merchantId), CouponId.parse(id));
        return Answers.ok(read(CouponId.parse(id)));
    }

    private CouponRepresentation read(CouponId id) {
        CouponRepresentation found = CouponRepresentation.of(queries.coupon(id));
        if (!found.merchantId().equals(MerchantId.parse(merchantId).value())) {
            throw new NotFound("coupon code");
        }
        return found;
    }

    private static Optional<AffiliateId> owner(CouponRepresentation.@Nullable GivenOwner given) {
        try {
            return Optional.ofNullable(given)
                    .map(CouponRepresentation.GivenOwner::affiliateId)
                    .map(AffiliateId::parse);
        } catch (NotFound none) {
            throw ValidationFailed.of("affiliateId", "must be the id of an affiliate");
        }
    }
}
