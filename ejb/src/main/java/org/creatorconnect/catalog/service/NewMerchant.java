package org.creatorconnect.catalog.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A merchant to be; country as ISO 3166-1 alpha-2. */
public record NewMerchant(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Size(min = 2, max = 2) String country,
        boolean houseBrand) {}
