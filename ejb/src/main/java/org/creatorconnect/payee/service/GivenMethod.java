package org.creatorconnect.payee.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.foundation.service.Length;

/**
 * A bank account as its holder names it.
 *
 * @param iban as it was typed or pasted, with blanks and whatever came along
 */
public record GivenMethod(
        @NotNull @Pattern(regexp = "IBAN", message = "must be IBAN") String type,
        @NotBlank @Length(max = 140) String holder,
        @NotBlank @Length(max = 200) String iban,
        @NotNull String country,
        @NotBlank @Length(max = 35) String town) {

    @Override
    public String toString() {
        return "GivenMethod[" + type + "]";
    }
}
