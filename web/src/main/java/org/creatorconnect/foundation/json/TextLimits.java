package org.creatorconnect.foundation.json;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorconnect.foundation.service.Length;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Writes the lengths of texts, and nothing else, into the description of a call's body. */
public final class TextLimits {

    private final Map<String, Schema> schemas;

    /**
     * @param schemas by the simple names of the records that they describe
     */
    public TextLimits(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** Describes the body that a call takes. */
    public void describe(Method call) {
        Arrays.stream(call.getParameters()).flatMap(TextLimits::body).forEach(this::describe);
    }

    private static Stream<Class<?>> body(Parameter parameter) {
        @Nullable RequestBody told = parameter.getAnnotation(RequestBody.class);
        return told == null
                ? Stream.of(parameter.getType())
                : Arrays.stream(told.content())
                        .map(Content::schema)
                        .map(
                                org.eclipse.microprofile.openapi.annotations.media.Schema
                                        ::implementation);
    }

    private void describe(Class<?> type) {
        Schema schema = schemas.get(type.getSimpleName());
        if (!type.isRecord() || schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Length length = component.getAnnotation(Length.class);
            Schema property = schema.getProperties().get(component.getName());
            if (length != null && property != null) {
                property.setMaxLength(length.max());
                setMinimum(property, length.min());
            }
            describe(inner(component.getGenericType()));
        }
    }

    private static void setMinimum(Schema property, int least) {
        if (least > 0) {
            property.setMinLength(least);
        }
    }

    private static Class<?> inner(Type type) {
        boolean list = Collection.class.isAssignableFrom(JsonTypes.raw(type));
        return JsonTypes.raw(list ? JsonTypes.item(type) : type);
    }
}
