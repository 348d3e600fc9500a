package org.creatorconnect.foundation.json;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.refusal.Refusal;

/**
 * The body has fields that the call does not know. To leave them out of account would let the
 * caller believe that they have an effect.
 */
public final class UnknownField extends Refusal {

    static final String COMPLAINT = "is no field of this request";

    private static final long serialVersionUID = 1L;

    UnknownField(List<String> places) {
        super(
                Kind.MALFORMED,
                "UNKNOWN_FIELD",
                places.stream()
                        .collect(Collectors.joining(", ", "This request has no such field: ", ".")),
                places.stream().map(place -> new FieldError(place, COMPLAINT)).toList());
    }
}
