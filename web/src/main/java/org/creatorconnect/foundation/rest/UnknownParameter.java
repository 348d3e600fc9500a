package org.creatorconnect.foundation.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.refusal.Refusal;

/** The query has a parameter, or one has a value, that the call does not know. */
public final class UnknownParameter extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownParameter(List<FieldError> errors) {
        super(
                Kind.MALFORMED,
                "UNKNOWN_PARAMETER",
                errors.stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; ", "", ".")),
                errors);
    }

    public static UnknownParameter of(String name, String complaint) {
        return new UnknownParameter(List.of(new FieldError(name, complaint)));
    }
}
