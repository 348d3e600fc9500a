package org.creatorconnect.payee.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creatorconnect.foundation.service.Length;
import org.creatorconnect.payee.TaxForm;

/** Where somebody pays taxes, by their own word. */
public record GivenTaxForm(
        @NotNull
                @Pattern(
                        regexp = "SELF_CERTIFICATION|W8BEN|W9",
                        message = "must be one of [SELF_CERTIFICATION, W8BEN, W9]")
                String kind,
        @NotBlank @Length(max = 40) String taxId,
        @NotNull String country) {

    /** The form that is meant, once the words were found good. */
    TaxForm.Kind form() {
        return TaxForm.Kind.valueOf(kind);
    }

    @Override
    public String toString() {
        return "GivenTaxForm[" + kind + "]";
    }
}
