package org.creatorconnect.task.rest;

import java.util.List;
import org.creatorconnect.task.Audience;
import org.creatorconnect.task.query.TaskRow;

/** Whom a merchant wants for a task; an empty list asks for nothing. */
public record AudienceRepresentation(
        List<String> roles,
        List<String> platforms,
        long minFollowers,
        List<String> countries,
        List<String> languages) {

    static AudienceRepresentation of(TaskRow row) {
        Audience audience = row.audience();
        return new AudienceRepresentation(
                Audience.list(audience.roles()),
                Audience.list(audience.platforms()),
                row.minFollowers(),
                Audience.list(audience.countries()),
                Audience.list(audience.languages()));
    }
}
