package org.creatorconnect.roster.rest;

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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorconnect.foundation.problem.Status;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.Given;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.creatorconnect.registry.AffiliateId;
import org.creatorconnect.roster.RosterContractId;
import org.creatorconnect.roster.RosterInvitationId;
import org.creatorconnect.roster.RosterInvitationStatus;
import org.creatorconnect.roster.query.RosterInvitationFilter;
import org.creatorconnect.roster.query.RosterInvitationQueries;
import org.creatorconnect.roster.query.RosterInvitationRow;
import org.creatorconnect.roster.service.GivenConsent;
import org.creatorconnect.roster.service.GivenInvitation;
import org.creatorconnect.roster.service.Invitee;
import org.creatorconnect.roster.service.RosterConsents;
import org.creatorconnect.roster.service.RosterCreators;
import org.creatorconnect.roster.service.RosterInvitations;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Agencies invite creators, who consent or decline. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RosterInvitationsResource {

    /**
     * An invitation as an agency gives it; days are ISO 8601 dates in UTC.
     *
     * @param affiliateId a creator who joined
     * @param email where an invitation is mailed to whoever has the address; one of both is given
     */
    public record InvitationRequest(
            @Nullable String affiliateId,
            @Nullable String email,
            @Nullable Integer shareBps,
            @Nullable Integer noticeDays,
            @Nullable Integer tailDays,
            @Nullable String startsOn,
            @Nullable String endsOn) {

        Invitee invitee() {
            if ((affiliateId == null) == (email == null)) {
                throw new ValidationFailed(
                        Stream.of("affiliateId", "email")
                                .map(field -> new FieldError(field, "name one of both"))
                                .toList());
            }
            return affiliateId == null
                    ? RosterCreators.mailed("email", email)
                    : Invitee.of(AffiliateId.parse(affiliateId));
        }

        GivenInvitation given() {
            return new GivenInvitation(
                    shareBps,
                    noticeDays,
                    tailDays,
                    day("startsOn", startsOn),
                    day("endsOn", endsOn));
        }

        private static @Nullable LocalDate day(String field, @Nullable String text) {
            try {
                return text == null ? null : LocalDate.parse(text);
            } catch (DateTimeParseException otherForm) {
                throw ValidationFailed.of(field, "must be a day such as 2026-12-01");
            }
        }
    }

    /** A new invitation. */
    public record Invited(String id, String status, String lapsesAt) {

        static Invited of(RosterInvitationRow row) {
            return new Invited(row.id().toString(), row.status().name(), row.lapsesAt().toString());
        }
    }

    /**
     * An invitation as either side sees it.
     *
     * @param affiliateId the creator; of one by mail, once they accepted it
     * @param email where it was mailed, while it is open
     */
    public record Invitation(
            String id,
            String mcnId,
            String mcnName,
            @Nullable String affiliateId,
            @Nullable String displayName,
            @Nullable String email,
            int shareBps,
            int noticeDays,
            int tailDays,
            @Nullable String startsOn,
            @Nullable String endsOn,
            String status,
            String invitedAt,
            String lapsesAt,
            @Nullable String decidedAt) {

        static Invitation of(RosterInvitationRow row) {
            return new Invitation(
                    row.id().toString(),
                    row.mcnId().toString(),
                    row.mcnName(),
                    Given.text(row.affiliateId()),
                    row.affiliateId() == null ? null : row.creatorName(),
                    row.email(),
                    row.shareBps(),
                    row.noticeDays(),
                    row.tailDays(),
                    Given.text(row.startsOn()),
                    Given.text(row.endsOn()),
                    row.status().name(),
                    row.invitedAt().toString(),
                    row.lapsesAt().toString(),
                    Written.time(row.decidedAt()));
        }
    }

    /** A creator's answer, with both consents when it is yes. */
    public record Consent(
            @Nullable String decision, @Nullable Boolean data, @Nullable Boolean share) {}

    /** What a creator can answer. */
    public enum Answer {
        ACCEPT,
        DECLINE
    }

    /** What became of an invitation. */
    public record Consented(String id, String status, @Nullable String contractId) {}

    @Inject RosterInvitations invitations;
    @Inject RosterConsents consents;
    @Inject RosterInvitationQueries queries;

    @POST
    @Idempotent
    @Path("mcns/{id}/invitations")
    @APIResponseSchema(value = Invited.class, responseCode = "201")
    public Response invite(@PathParam("id") String id, @Nullable InvitationRequest given) {
        InvitationRequest request =
                given == null
                        ? new InvitationRequest(null, null, null, null, null, null, null)
                        : given;
        RosterInvitationId made =
                invitations.invite(AffiliateId.parse(id), request::invitee, request::given);
        return Answers.created(Invited.of(queries.invitation(made)));
    }

    /** Those that the caller made as an agency. */
    @GET
    @Path("roster-invitations")
    public Page<Invitation> made(
            @Parameter(schema = @Schema(implementation = RosterInvitationStatus.class))
                    @QueryParam("status")
                    @Nullable String status,
            @QueryParam("q") @Nullable String search,
            @BeanParam ListRequest part) {
        RosterInvitationFilter filter =
                new RosterInvitationFilter(
                        QueryValue.words("status", RosterInvitationStatus.class, status),
                        QueryValue.text(search));
        return Page.of(queries.made(filter, part.place()), Invitation::of);
    }

    /** Those that wait for the caller's answer as a creator. */
    @GET
    @Path("roster-invitations/received")
    public Page<Invitation> received() {
        List<Invitation> waiting = queries.waiting().stream().map(Invitation::of).toList();
        return new Page<>(waiting, null);
    }

    @GET
    @Path("roster-invitations/{id}")
    public Invitation one(@PathParam("id") String id) {
        return Invitation.of(queries.invitation(RosterInvitationId.parse(id)));
    }

    @POST
    @Idempotent
    @Path("roster-invitations/{id}/consent")
    @APIResponseSchema(Consented.class)
    public Response consent(@PathParam("id") String id, @Nullable Consent given) {
        RosterInvitationId invitation = RosterInvitationId.parse(id);
        Optional<RosterContractId> contract = consents.decide(invitation, () -> answer(given));
        RosterInvitationStatus status =
                contract.isPresent()
                        ? RosterInvitationStatus.ACCEPTED
                        : RosterInvitationStatus.DECLINED;
        return Answers.ok(
                new Consented(
                        invitation.text(),
                        status.name(),
                        contract.map(RosterContractId::text).orElse(null)));
    }

    @POST
    @Idempotent
    @Path("roster-invitations/{id}/withdrawal")
    @APIResponseSchema(Status.class)
    public Response withdraw(@PathParam("id") String id) {
        return Answers.ok(new Status(invitations.withdraw(RosterInvitationId.parse(id)).name()));
    }

    private static GivenConsent answer(@Nullable Consent given) {
        Consent consent = given == null ? new Consent(null, null, null) : given;
        return new GivenConsent(
                Word.required("decision", Answer.class, consent.decision()) == Answer.ACCEPT,
                Boolean.TRUE.equals(consent.data()),
                Boolean.TRUE.equals(consent.share()));
    }
}
