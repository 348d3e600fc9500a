package org.creatorconnect.merchant.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.creatorconnect.foundation.service.Length;

/** A merchant to be; country as ISO 3166-1 alpha-2. */
public record NewMerchant(
        @NotBlank @Length(max = 100) String name,
        @NotNull @Length(min = 2, max = 2) String country,
        boolean houseBrand) {}
