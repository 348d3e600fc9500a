package org.creatorconnect.task;

import java.util.List;
import java.util.stream.Collectors;
import org.creatorconnect.refusal.Refusal;

/** The affiliate does not fulfil what the task asks of those who apply. */
public final class NotEligible extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotEligible(List<Requirement> missing) {
        super(
                Kind.UNPROCESSABLE,
                "NOT_ELIGIBLE",
                missing.stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "Missing: ", ".")),
                missing.stream().map(word -> new FieldError("missing", word.name())).toList());
    }
}
