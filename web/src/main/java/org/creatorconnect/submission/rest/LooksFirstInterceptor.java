package org.creatorconnect.submission.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.creatorconnect.submission.SubmissionId;
import org.creatorconnect.submission.service.DecideSubmission;
import org.creatorconnect.submission.service.ReviewLook;

/** Looks at the content of a decision; it comes before what opens the request's transaction. */
@Interceptor
@LooksFirst
@Priority(Interceptor.Priority.APPLICATION - 1)
public class LooksFirstInterceptor {

    @Inject ReviewLook look;

    @AroundInvoke
    Object look(InvocationContext invocation) throws Exception {
        Object[] given = invocation.getParameters();
        if (given[1] instanceof DecideSubmission decision) {
            look.before(SubmissionId.parse((String) given[0]), decision);
        }
        return invocation.proceed();
    }
}
