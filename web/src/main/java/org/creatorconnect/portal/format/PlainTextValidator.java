package org.creatorconnect.portal.format;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.creatorconnect.foundation.service.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Says under a field that its text holds a control character. It stands at every input of the
 * portal by itself, for no page may forget it.
 */
@FacesValidator(value = "plainText", isDefault = true)
public class PlainTextValidator implements Validator<Object> {

    private static final String WORDS = "#{text['shell.notPlain']}";

    @Override
    public void validate(FacesContext faces, UIComponent input, @Nullable Object value) {
        if (value instanceof String text && !PlainText.is(text)) {
            String words = faces.getApplication().evaluateExpressionGet(faces, WORDS, String.class);
            throw new ValidatorException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
    }
}
