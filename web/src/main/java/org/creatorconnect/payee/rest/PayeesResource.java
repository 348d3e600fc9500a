package org.creatorconnect.payee.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.payee.service.GivenMethod;
import org.creatorconnect.payee.service.GivenTaxForm;
import org.creatorconnect.payee.service.PayoutMethods;
import org.creatorconnect.payee.service.TaxForms;
import org.creatorconnect.registry.AffiliateId;
import org.jspecify.annotations.Nullable;

/** Where an affiliate's money goes, and where they pay taxes. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayeesResource {

    /** The method as it may be shown, and from when on it is paid to. */
    public record Method(String type, String account, String usableFrom) {}

    @Inject PayoutMethods methods;
    @Inject TaxForms forms;

    @PUT
    @Path("affiliates/{id}/payout-method")
    public Method changeMethod(@PathParam("id") String id, @Nullable GivenMethod given) {
        PayoutMethods.Accepted accepted = methods.change(AffiliateId.parse(id), given);
        return new Method(accepted.type(), accepted.mask(), accepted.usableFrom().toString());
    }

    @PUT
    @Path("affiliates/{id}/tax-form")
    public Status stateTaxes(@PathParam("id") String id, @Nullable GivenTaxForm given) {
        forms.state(AffiliateId.parse(id), given);
        return new Status("VALID");
    }
}
