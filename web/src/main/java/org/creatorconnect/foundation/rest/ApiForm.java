package org.creatorconnect.foundation.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.creatorconnect.foundation.json.TextLimits;
import org.creatorconnect.foundation.problem.Problem;
import org.creatorconnect.idempotency.rest.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the API's form what holds for many operations: errors are problems of RFC 9457, and
 * what is done once takes an Idempotency-Key. Operations come named after class and method, and
 * leave named shortly, such as {@code Tasks.publish}.
 */
public class ApiForm implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String SUFFIX = "Resource";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getComponents().addResponse(PROBLEM, refused());
        TextLimits limits = new TextLimits(api.getComponents().getSchemas());
        api.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(operation -> complete(operation, limits));
    }

    private static void complete(Operation operation, TextLimits limits) {
        int dot = operation.getOperationId().lastIndexOf('_');
        String type = operation.getOperationId().substring(0, dot);
        String method = operation.getOperationId().substring(dot + 1);
        calls(type, method).forEach(limits::describe);
        if (calls(type, method).anyMatch(ApiForm::isOnce)) {
            operation.addParameter(key());
        }
        describe(operation.getParameters());
        operation
                .getResponses()
                .addAPIResponse("default", OASFactory.createAPIResponse().ref(PROBLEM));
        String name = type.substring(type.lastIndexOf('.') + 1);
        operation.setOperationId(name.replaceAll(SUFFIX + "$", "") + "." + method);
    }

    /** Parameters that were only named are text. */
    private static void describe(@Nullable List<Parameter> parameters) {
        if (parameters != null) {
            parameters.stream()
                    .filter(parameter -> parameter.getSchema() == null)
                    .forEach(parameter -> parameter.setSchema(text()));
        }
    }

    private static Stream<Method> calls(String type, String name) {
        try {
            Class<?> resource = Class.forName(type, false, ApiForm.class.getClassLoader());
            return Arrays.stream(resource.getMethods())
                    .filter(method -> method.getName().equals(name));
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("an operation of no class of ours", unknown);
        }
    }

    private static boolean isOnce(Method method) {
        return method.isAnnotationPresent(Idempotent.class)
                || method.getDeclaringClass().isAnnotationPresent(Idempotent.class);
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Sent again with the same body, the request is answered as before.")
                .schema(text());
    }

    private static APIResponse refused() {
        return OASFactory.createAPIResponse()
                .description("Refused; the code says why.")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema field = object().addProperty("field", text()).addProperty("message", text());
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", of(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text().description("a stable word to act on"))
                .addProperty("errors", of(Schema.SchemaType.ARRAY).items(field));
    }

    private static Schema object() {
        return of(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return of(Schema.SchemaType.STRING);
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
