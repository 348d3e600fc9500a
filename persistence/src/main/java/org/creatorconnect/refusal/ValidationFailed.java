package org.creatorconnect.refusal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One or more fields break a rule. Every broken field is named, so that all can be mended at once.
 */
public final class ValidationFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ValidationFailed(List<FieldError> errors) {
        super(Kind.UNPROCESSABLE, "VALIDATION_FAILED", summary(errors), errors);
    }

    public static ValidationFailed of(String field, String message) {
        return new ValidationFailed(List.of(new FieldError(field, message)));
    }

    private static String summary(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.field() + " " + error.message())
                .collect(Collectors.joining("; ", "", "."));
    }
}
