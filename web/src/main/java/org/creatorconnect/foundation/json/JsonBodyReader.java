package org.creatorconnect.foundation.json;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Every JSON body is looked at by {@link JsonShape} before it is bound. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class JsonBodyReader implements ReaderInterceptor {

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!isBound(context.getType()) || !isJson(context.getMediaType())) {
            return context.proceed();
        }
        JsonText json = JsonText.of(context.getInputStream().readAllBytes());
        if (json.isEmpty()) {
            return null;
        }
        JsonShape.require(json, context.getGenericType());
        context.setInputStream(json.stream());
        return context.proceed();
    }

    private static boolean isBound(Class<?> type) {
        return type.isRecord();
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
