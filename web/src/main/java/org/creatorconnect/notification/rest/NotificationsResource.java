package org.creatorconnect.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.creatorconnect.foundation.rest.Answers;
import org.creatorconnect.foundation.rest.ListRequest;
import org.creatorconnect.foundation.rest.Page;
import org.creatorconnect.foundation.rest.QueryValue;
import org.creatorconnect.foundation.rest.Word;
import org.creatorconnect.foundation.rest.Written;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.creatorconnect.notification.Mailing;
import org.creatorconnect.notification.NotificationId;
import org.creatorconnect.notification.NotificationKind;
import org.creatorconnect.notification.query.LetterHoursRow;
import org.creatorconnect.notification.query.MailChoiceRow;
import org.creatorconnect.notification.query.NotificationFilter;
import org.creatorconnect.notification.query.NotificationQueries;
import org.creatorconnect.notification.query.NotificationRow;
import org.creatorconnect.notification.service.GivenHours;
import org.creatorconnect.notification.service.OwnNotifications;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What the caller was told, and how they choose to be told. */
@RequestScoped
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    /**
     * Something that the caller was told.
     *
     * @param subject what it is about, such as {@code assignment}, and its id
     */
    public record Told(
            String id,
            String kind,
            String side,
            Subject subject,
            String about,
            @Nullable String dueAt,
            String at,
            boolean read) {

        static Told of(NotificationRow row) {
            return new Told(
                    row.id().toString(),
                    row.kind().name(),
                    row.side().name(),
                    new Subject(row.subjectType(), row.subjectId().toString()),
                    row.about(),
                    Written.time(row.dueAt()),
                    row.at().toString(),
                    row.isRead());
        }
    }

    /** An object that something was told about. */
    public record Subject(String type, String id) {}

    /** How many were read by this call. */
    public record Read(int read) {}

    /** How one kind comes by letter. */
    public record Choice(String kind, String topic, String mailing, boolean fixed) {

        static Choice of(MailChoiceRow row) {
            return new Choice(
                    row.kind().name(),
                    row.kind().topic().name(),
                    row.mailing().name(),
                    row.kind().isFixed());
        }
    }

    /** A choice as it is given. */
    public record Chosen(@Nullable String mailing) {}

    /** When letters come; hours of the day on the clock of the time zone. */
    public record Hours(
            @Nullable String timeZone,
            @Nullable Integer digestHour,
            @Nullable Integer quietFrom,
            @Nullable Integer quietUntil) {

        static Hours of(LetterHoursRow row) {
            return new Hours(row.timeZone(), row.digestHour(), row.quietFrom(), row.quietUntil());
        }
    }

    @Inject NotificationQueries queries;
    @Inject OwnNotifications own;

    @GET
    @Path("notifications")
    public Page<Told> inbox(
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("unread")
                    @Nullable String unread,
            @BeanParam ListRequest part) {
        NotificationFilter filter = new NotificationFilter(QueryValue.flag("unread", unread));
        return Page.of(queries.inbox(filter, part.place()), Told::of);
    }

    @POST
    @Path("notifications/{id}/read")
    public Told read(@PathParam("id") String text) {
        NotificationId id = NotificationId.parse(text);
        own.read(id);
        return Told.of(queries.notification(id));
    }

    @POST
    @Idempotent
    @Path("notifications/read")
    public Response readAll() {
        return Answers.ok(new Read(own.readAll()));
    }

    /** How the kinds that the caller can be told of come by letter. */
    @GET
    @Path("notification-choices")
    public Page<Choice> choices() {
        Set<NotificationKind> kinds = own.kinds();
        return new Page<>(
                queries.choices().stream()
                        .filter(row -> kinds.contains(row.kind()))
                        .map(Choice::of)
                        .toList(),
                null);
    }

    @PUT
    @Path("notification-choices/{kind}")
    public Chosen choose(@PathParam("kind") String kind, @Nullable Chosen given) {
        Mailing mailing =
                Word.required("mailing", Mailing.class, given == null ? null : given.mailing());
        own.choose(Word.required("kind", NotificationKind.class, kind), mailing);
        return new Chosen(mailing.name());
    }

    @GET
    @Path("notification-hours")
    public Hours hours() {
        return Hours.of(queries.hours());
    }

    @PUT
    @Path("notification-hours")
    public Hours setHours(@Nullable Hours given) {
        Hours hours = given == null ? new Hours(null, null, null, null) : given;
        own.choose(
                new GivenHours(
                        hours.timeZone(),
                        hours.digestHour(),
                        hours.quietFrom(),
                        hours.quietUntil()));
        return Hours.of(queries.hours());
    }
}
