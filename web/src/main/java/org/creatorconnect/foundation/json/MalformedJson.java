package org.creatorconnect.foundation.json;

import java.util.List;
import org.creatorconnect.refusal.Refusal;

/** The body is no JSON, or not JSON of the form that the call takes. */
public final class MalformedJson extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final String CODE = "MALFORMED_JSON";

    public MalformedJson() {
        super(Kind.MALFORMED, CODE, "The body is not JSON of the expected form.");
    }

    private MalformedJson(FieldError error) {
        super(
                Kind.MALFORMED,
                CODE,
                "The body is not JSON of the expected form: "
                        + error.field()
                        + " "
                        + error.message()
                        + ".",
                List.of(error));
    }

    /** A place that holds something else than the form has there. */
    static MalformedJson at(String place, String complaint) {
        return place.isEmpty()
                ? new MalformedJson(new FieldError(place, "the whole " + complaint))
                : new MalformedJson(new FieldError(place, complaint));
    }
}
