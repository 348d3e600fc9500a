package org.creatorconnect.foundation.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Collection;
import org.creatorconnect.foundation.service.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Lets no control character of a body get further than here. Of a batch every row is judged by its
 * use case, so that a bad one does not stop the others.
 */
@Provider
public class PlainTextReader implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (!(body instanceof Collection)) {
            PlainText.require(body);
        }
        return body;
    }
}
