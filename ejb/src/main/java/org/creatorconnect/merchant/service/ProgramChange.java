package org.creatorconnect.merchant.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.creatorconnect.merchant.AttributionModel;
import org.creatorconnect.merchant.CouponPolicy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * New terms of a merchant's program; what is absent stays as it was.
 *
 * @param validationDays after which a shop's silence approves its orders
 * @param defaultRate decimal between 0 and 1
 * @param platformFeeRate decimal between 0 and 1; the operator's to decide
 * @param clickIdParameter the name under which visitors bring their click id to the shop
 * @param model which of several clicks earns an order
 * @param couponPolicy when the owner of a coupon code goes before a click
 */
public record ProgramChange(
        @Nullable @Min(0) @Max(365) Integer holdDays,
        @Nullable @Min(30) @Max(180) Integer validationDays,
        @Nullable String defaultRate,
        @Nullable @Size(max = 100) List<String> allowedDomains,
        @Nullable @Min(1) @Max(365) Integer windowDays,
        @Nullable String platformFeeRate,
        @Nullable String clickIdParameter,
        @Schema(implementation = AttributionModel.class) @Nullable String model,
        @Schema(implementation = CouponPolicy.class) @Nullable String couponPolicy) {}
