package org.creatorconnect.owndata.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.creatorconnect.identity.view.OwnPassword;
import org.creatorconnect.owndata.service.OwnDataFile;
import org.jspecify.annotations.Nullable;

/** Taking one's own data as a file; the password is asked for. */
@Named("ownDataView")
@RequestScoped
public class OwnDataView {

    private final OwnDataFile file;
    private final OwnPassword password;
    private @Nullable String typed;

    protected OwnDataView() {
        this(null, null);
    }

    @Inject
    public OwnDataView(OwnDataFile file, OwnPassword password) {
        this.file = file;
        this.password = password;
    }

    /** Hands the file out in place of the page, once the password is right. */
    public void take() throws IOException {
        if (!password.isRight(typed == null ? "" : typed, "own:password", "access.currentWrong")) {
            return;
        }
        Path whole = file.make();
        try {
            FacesContext faces = FacesContext.getCurrentInstance();
            ExternalContext external = faces.getExternalContext();
            external.setResponseContentType("application/json");
            external.setResponseContentLength(Math.toIntExact(Files.size(whole)));
            external.setResponseHeader(
                    "Content-Disposition", "attachment; filename=\"" + OwnDataFile.NAME + "\"");
            external.setResponseHeader("Cache-Control", "no-store");
            external.setResponseHeader("X-Content-Type-Options", "nosniff");
            Files.copy(whole, external.getResponseOutputStream());
            faces.responseComplete();
        } finally {
            Files.delete(whole);
        }
    }

    /** Never shown again. */
    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.typed = password;
    }
}
