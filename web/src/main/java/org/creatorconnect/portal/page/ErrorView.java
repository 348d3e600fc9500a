package org.creatorconnect.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Gives an error page the status it stands for, whatever the container thought. */
@Named("errorView")
@RequestScoped
public class ErrorView {

    /**
     * Sets the HTTP status of this answer; not of a partial one, which a browser script must read.
     */
    public void status(int code) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(code);
        }
    }
}
