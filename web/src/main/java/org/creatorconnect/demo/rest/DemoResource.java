package org.creatorconnect.demo.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.creatorconnect.channel.ChannelId;
import org.creatorconnect.channel.ChannelSighting;
import org.creatorconnect.channel.service.ChannelScripts;
import org.creatorconnect.demo.service.DemoPayables;
import org.creatorconnect.demo.service.DemoTeams;
import org.creatorconnect.demo.service.GuestAccounts;
import org.creatorconnect.demo.service.GuestType;
import org.creatorconnect.demo.service.NewGuest;
import org.creatorconnect.demo.service.NewTeammate;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Amount;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.identity.TeamRight;
import org.creatorconnect.identity.web.Open;
import org.creatorconnect.registry.AffiliateId;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Shortcuts for whoever tries the product out; none of them exists in production. */
@RequestScoped
@Path("demo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DemoResource {

    /** A wish for an account of one's own. */
    public record Wish(
            @Nullable String username, @Nullable String displayName, @Nullable String type) {

        static final Wish NOTHING = new Wish(null, null, null);
    }

    /** The account with its token. */
    public record Guest(
            String id, String status, String username, String token, @Nullable String merchantId) {}

    /** What the probe will see of a channel. */
    public record Sight(@Nullable Long followers, @Nullable Boolean showsCode) {}

    /** How many payees, each with which amount. */
    public record Payables(@Nullable Integer count, @Nullable Amount amount) {}

    /** The payees that were made. */
    public record Payees(String id, String status, List<String> affiliateIds) {}

    /** Whom to put into whose team, as what. */
    public record Teammate(
            @Nullable String username, @Nullable String teamOf, @Nullable String right) {

        static final Teammate NOTHING = new Teammate(null, null, null);
    }

    /** Somebody of a team, with their token. */
    public record Joined(String id, String status, String token) {}

    @Inject DemoTeams teams;
    @Inject DemoPayables payables;
    @Inject GuestAccounts guests;
    @Inject ChannelScripts scripts;

    @POST
    @Open
    @Path("accounts")
    @APIResponseSchema(value = Guest.class, responseCode = "201")
    public Response openAccount(@Nullable Wish given) {
        Wish wish = given == null ? Wish.NOTHING : given;
        GuestType type = Word.required("type", GuestType.class, wish.type());
        GuestAccounts.Guest guest =
                guests.open(new NewGuest(wish.username(), wish.displayName(), type));
        return Answers.created(
                new Guest(
                        guest.account().text(),
                        "ACTIVE",
                        guest.username(),
                        guest.token(),
                        guest.merchant().map(merchant -> merchant.text()).orElse(null)));
    }

    @POST
    @Idempotent
    @Path("team-members")
    @APIResponseSchema(value = Joined.class, responseCode = "201")
    public Response addTeammate(@Nullable Teammate given) {
        Teammate wish = given == null ? Teammate.NOTHING : given;
        TeamRight right = Word.required("right", TeamRight.class, wish.right());
        String token = teams.add(new NewTeammate(wish.username(), wish.teamOf(), right));
        return Answers.created(new Joined(wish.username(), "MEMBER", token));
    }

    @POST
    @Idempotent
    @Path("payables")
    @APIResponseSchema(value = Payees.class, responseCode = "201")
    public Response makePayables(@Nullable Payables wish) {
        List<String> made =
                payables
                        .make(
                                wish == null || wish.count() == null ? 0 : wish.count(),
                                () ->
                                        Amount.required(
                                                "amount", wish == null ? null : wish.amount()))
                        .stream()
                        .map(AffiliateId::text)
                        .toList();
        return Answers.created(new Payees(made.get(0), "PAYABLE", made));
    }

    @POST
    @Path("channels/{id}")
    public Status script(@PathParam("id") String id, @Nullable Sight sight) {
        long followers = sight == null || sight.followers() == null ? 0 : sight.followers();
        boolean showsCode = sight != null && Boolean.TRUE.equals(sight.showsCode());
        scripts.script(ChannelId.parse(id), ChannelSighting.of(followers, showsCode));
        return new Status("SCRIPTED");
    }
}
