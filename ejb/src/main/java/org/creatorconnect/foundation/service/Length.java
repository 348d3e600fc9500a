package org.creatorconnect.foundation.service;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.creatorconnect.foundation.Characters;
import org.jspecify.annotations.Nullable;

/**
 * How many characters a text has, counted as the database counts them. The usual constraint for
 * sizes counts the units of UTF-16, of which some characters take two.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Constraint(validatedBy = Length.Check.class)
public @interface Length {

    /** The fewest. */
    int min() default 0;

    /** The most. */
    int max();

    String message() default "must have {min} to {max} characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Counts them; a text that is missing is another constraint's matter. */
    final class Check implements ConstraintValidator<Length, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Length length) {
            min = length.min();
            max = length.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || Characters.count(text) >= min && !Characters.exceed(text, max);
        }
    }
}
