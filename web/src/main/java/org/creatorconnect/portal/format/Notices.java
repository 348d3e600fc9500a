package org.creatorconnect.portal.format;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.ContextCallback;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.creatorconnect.refusal.Refusal;
import org.creatorconnect.refusal.Refusal.FieldError;
import org.creatorconnect.refusal.ValidationFailed;
import org.jspecify.annotations.Nullable;
import org.primefaces.util.ComponentUtils;

/**
 * Says on the page what an action did or why it did not. What was done survives one redirect, so an
 * action can send the browser to another page and be heard there.
 */
@Named("notices")
@RequestScoped
public class Notices {

    private final Text text;

    protected Notices() {
        this(new Text());
    }

    @Inject
    public Notices(Text text) {
        this.text = text;
    }

    /** Says that something was done: effect, amount, what comes next. */
    public void done(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        say(null, FacesMessage.SEVERITY_INFO, text.of(key, values));
    }

    /**
     * Runs a use case for an action. A refusal is said on the page, in the words under {@code
     * refusal.<CODE>} or else in its own; whatever else goes wrong goes on to the error page.
     *
     * @return whether it was done
     */
    public boolean attempt(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (Refusal refusal) {
            say(null, FacesMessage.SEVERITY_ERROR, text.refusal(refusal));
            return false;
        }
    }

    /**
     * As {@link #attempt(Runnable)} for the fields of a form: what is wrong with a field is said
     * under the field, when its id is the name that the use case gives it.
     *
     * @param form the form's id
     */
    public boolean attempt(String form, Runnable useCase) {
        try {
            return attemptOrFail(useCase);
        } catch (ValidationFailed failed) {
            failed.errors().forEach(error -> wrongField(form, error));
            return false;
        }
    }

    private void wrongField(String form, FieldError error) {
        String field = form + ":" + error.field().replaceAll("/.*", "");
        boolean shown = onField(field, (faces, input) -> {});
        String fault = FaultWords.of(error.message(), name -> label(form + ":" + name));
        String message = text.of("shell.wrongField", fault);
        say(
                shown ? field : null,
                FacesMessage.SEVERITY_ERROR,
                shown
                        ? message
                        : text.of("shell.wrongOther", FaultWords.spelled(error.field()), fault));
    }

    /** What a field of the form is called on the page; empty when the form has no such field. */
    private static String label(String field) {
        StringBuilder label = new StringBuilder();
        onField(
                field,
                (faces, input) ->
                        label.append(Objects.toString(input.getAttributes().get("label"), "")));
        return label.toString();
    }

    /** Does something with a field, also with one in a row of a table; false when there is none. */
    private static boolean onField(String clientId, ContextCallback act) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getViewRoot().invokeOnComponent(faces, clientId, act);
    }

    private boolean attemptOrFail(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (ValidationFailed failed) {
            throw failed;
        } catch (Refusal refusal) {
            say(null, FacesMessage.SEVERITY_ERROR, text.refusal(refusal));
            return false;
        }
    }

    /**
     * Takes a refusal along to the page that an action leads to, so that it is read beside the
     * state of things which caused it.
     *
     * @return false when a field is wrong, so that the form has to stay
     */
    public boolean carryOver() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isValidationFailed()) {
            return false;
        }
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return true;
    }

    /**
     * Says that something was done which has a consequence that nobody would want; survives one
     * redirect.
     */
    public void warned(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        say(null, FacesMessage.SEVERITY_WARN, text.of(key, values));
    }

    /** Says why something was not done and what to do about it. */
    public void refused(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_ERROR, text.of(key, values));
    }

    /** Says what is wrong with one field, by the field's client id ({@code form:field}). */
    public void wrong(String clientId, String key, Object... values) {
        say(clientId, FacesMessage.SEVERITY_ERROR, text.of(key, values));
    }

    /**
     * What there is to say that belongs to no single field; the tag {@code cx:notices} shows it.
     */
    public List<Notice> getSaid() {
        List<FacesMessage> messages = FacesContext.getCurrentInstance().getMessageList(null);
        messages.forEach(FacesMessage::rendered);
        return messages.stream().map(Notices::notice).toList();
    }

    private static Notice notice(FacesMessage message) {
        boolean bad = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        return new Notice(message.getSummary(), bad);
    }

    /** An invalid input shows what was submitted, and by now its value took that over. */
    private static void invalidate(FacesContext faces, UIComponent field) {
        if (field instanceof UIInput input) {
            input.setSubmittedValue(ComponentUtils.getValueToRender(faces, input));
            input.setValid(false);
        }
    }

    /**
     * What is wrong with a field marks it and keeps its dialog open, so that it can be mended
     * there.
     */
    private static void say(@Nullable String clientId, Severity severity, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(severity, words, words));
        if (clientId != null) {
            faces.validationFailed();
            onField(clientId, Notices::invalidate);
        }
    }
}
