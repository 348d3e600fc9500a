package org.creatorconnect.foundation.rest;

import jakarta.ws.rs.core.Response;

/** The usual answers of resources. */
public final class Answers {

    private Answers() {}

    /** 201 with what was created. */
    public static Response created(Object representation) {
        return Response.status(Response.Status.CREATED).entity(representation).build();
    }

    /** 200 with the outcome. */
    public static Response ok(Object representation) {
        return Response.ok(representation).build();
    }
}
