package org.creatorconnect.payout.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.platform.service.Length;

/** A bank account as its holder names it. */
public record GivenMethod(
        @NotNull @Pattern(regexp = "IBAN", message = "must be IBAN") String type,
        @NotBlank @Length(max = 140) String holder,
        @NotBlank @Length(max = 42) String iban,
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "must be a country's two letters")
                String country,
        @NotBlank @Length(max = 35) String town) {

    @Override
    public String toString() {
        return "GivenMethod[" + type + "]";
    }
}
