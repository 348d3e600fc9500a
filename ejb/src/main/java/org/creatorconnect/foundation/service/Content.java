package org.creatorconnect.foundation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;

/**
 * Checks a command against the constraints on its fields, and that its texts are plain. Services
 * call it themselves, after role, ownership and state, so that nobody learns from a complaint about
 * content that an object exists.
 */
@ApplicationScoped
public class Content {

    private final Validator validator;

    protected Content() {
        this(null);
    }

    @Inject
    public Content(Validator validator) {
        this.validator = validator;
    }

    /**
     * @throws ValidationFailed naming every field that breaks a constraint or holds a control
     *     character; also when there is no command at all
     */
    public void require(@Nullable Object command) {
        if (command == null) {
            throw ValidationFailed.of("", "The request has no content");
        }
        List<FieldError> errors = new ArrayList<>(errors(validator.validate(command)));
        errors.addAll(PlainText.errors(command));
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparing(FieldError::field));
            throw new ValidationFailed(errors);
        }
    }

    private static List<FieldError> errors(Set<ConstraintViolation<Object>> violations) {
        return violations.stream()
                .map(violation -> new FieldError(pointer(violation), violation.getMessage()))
                .toList();
    }

    private static String pointer(ConstraintViolation<Object> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceAll("\\[(\\d+)]", "/$1")
                .replace('.', '/');
    }
}
