package org.creatorconnect.idempotency.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.creatorconnect.foundation.json.JsonForm;
import org.creatorconnect.idempotency.service.IdempotentRequests;
import org.creatorconnect.idempotency.service.IdempotentRequests.Answer;

/** Wraps a resource method into one transaction with the record of its answer. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentInterceptor {

    @Inject IdempotencyKey key;
    @Inject IdempotentRequests requests;

    @AroundInvoke
    Object once(InvocationContext invocation) {
        Answer answer = requests.once(key.key(), key.fingerprint(), () -> proceed(invocation));
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body())
                .build();
    }

    private static Answer proceed(InvocationContext invocation) {
        try {
            Response response = (Response) invocation.proceed();
            Object entity = response.getEntity();
            return new Answer(
                    response.getStatus(), entity == null ? "" : JsonForm.JSONB.toJson(entity));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(
                    "resource methods throw no checked exceptions", impossible);
        }
    }
}
