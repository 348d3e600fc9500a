package org.creatorconnect.portal.page;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.FacesContext;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** Does for a page's script what {@link PageFaults} does for a page. */
public class PageExceptionHandler extends FullAjaxExceptionHandler {

    public PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable exception) {
        return PageFault.of(exception).location();
    }

    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, LogReason reason) {
        String page = context.getExternalContext().getRequestServletPath();
        PageFaults.log(PageFault.of(exception), page, exception);
    }
}
