package org.creatorconnect.feed.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.feed.FeedId;
import org.creatorconnect.feed.service.FeedUploads;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.view.Address;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** A feed that somebody sends. */
@Named("newFeedForm")
@RequestScoped
public class NewFeedForm {

    private final Address address;
    private final FeedUploads uploads;
    private final Callers callers;
    private final Notices notices;
    private boolean lossMeant;
    private @Nullable FeedId taken;

    protected NewFeedForm() {
        this(null, null, null, null);
    }

    @Inject
    public NewFeedForm(Address address, FeedUploads uploads, Callers callers, Notices notices) {
        this.address = address;
        this.uploads = uploads;
        this.callers = callers;
        this.notices = notices;
    }

    /** Takes the file that was sent, and shows how far it is. */
    public void load(FileUploadEvent sent) {
        if (!sent.getPhaseId().equals(PhaseId.INVOKE_APPLICATION)) {
            // It comes before the rest of the form is known, and is looked at after it.
            sent.setPhaseId(PhaseId.INVOKE_APPLICATION);
            sent.queue();
            return;
        }
        if (!notices.attempt(() -> take(sent.getFile())) || taken == null) {
            return;
        }
        String page = "/feeds/detail.xhtml?faces-redirect=true&id=" + taken.text();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, page);
    }

    private void take(UploadedFile file) {
        try (InputStream content = file.getInputStream()) {
            taken =
                    uploads.take(
                            FeedListView.merchant(address.value("merchant"), callers),
                            content,
                            lossMeant);
        } catch (IOException gone) {
            throw new UncheckedIOException("the upload cannot be read", gone);
        }
    }

    public boolean isLossMeant() {
        return lossMeant;
    }

    public void setLossMeant(boolean lossMeant) {
        this.lossMeant = lossMeant;
    }
}
