package org.creatorconnect.coupon.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.creatorconnect.coupon.CouponStatus;
import org.creatorconnect.coupon.query.CouponFilter;
import org.creatorconnect.coupon.query.CouponQueries;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The codes that the caller sees: creators their own, merchants theirs, the staff all. */
@RequestScoped
@Path("coupons")
@Produces(MediaType.APPLICATION_JSON)
public class OwnCouponsResource {

    @Inject CouponQueries queries;

    @GET
    public Page<CouponRepresentation> list(
            @QueryParam("q") @Nullable String words,
            @Parameter(schema = @Schema(implementation = CouponStatus.class)) @QueryParam("status")
                    @Nullable String status,
            @BeanParam ListRequest part) {
        Place place = part.place();
        Set<CouponStatus> states = QueryValue.words("status", CouponStatus.class, status);
        CouponFilter filter = new CouponFilter(null, states, null, QueryValue.text(words));
        return Page.of(queries.coupons(filter, place), CouponRepresentation::of);
    }
}
