package org.creatorconnect.foundation.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A service refused the caller's role. */
@Provider
public class AccessMapper implements ExceptionMapper<EJBAccessException> {

    @Override
    public Response toResponse(EJBAccessException refused) {
        return Problem.of(
                Response.Status.FORBIDDEN, "ROLE_REQUIRED", "Your role does not allow this.");
    }
}
