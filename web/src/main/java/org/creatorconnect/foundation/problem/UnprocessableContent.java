package org.creatorconnect.foundation.problem;

import jakarta.ws.rs.core.Response;

/** 422 of RFC 9110, which Jakarta REST has no constant for. */
final class UnprocessableContent implements Response.StatusType {

    static final Response.StatusType STATUS = new UnprocessableContent();

    private UnprocessableContent() {}

    @Override
    public int getStatusCode() {
        return 422;
    }

    @Override
    public Response.Status.Family getFamily() {
        return Response.Status.Family.CLIENT_ERROR;
    }

    @Override
    public String getReasonPhrase() {
        return "Unprocessable Content";
    }
}
