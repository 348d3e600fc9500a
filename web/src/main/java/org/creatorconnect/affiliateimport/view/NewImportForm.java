package org.creatorconnect.affiliateimport.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.creatorconnect.affiliateimport.AffiliateImportId;
import org.creatorconnect.affiliateimport.service.AffiliateImports;
import org.creatorconnect.portal.format.Notices;
import org.jspecify.annotations.Nullable;

/** A file of affiliates that an operator sends. */
@Named("newImportForm")
@RequestScoped
public class NewImportForm {

    private final AffiliateImports imports;
    private final Notices notices;
    private @Nullable Part file;
    private boolean letters;

    protected NewImportForm() {
        this(null, null);
    }

    @Inject
    public NewImportForm(AffiliateImports imports, Notices notices) {
        this.imports = imports;
        this.notices = notices;
    }

    /** Sends the file and goes on to its progress. */
    public @Nullable String send() {
        AffiliateImportId[] taken = new AffiliateImportId[1];
        if (file == null || file.getSize() == 0) {
            notices.wrong("import:file", "affiliateimport.fileMissing");
            return null;
        }
        if (!notices.attempt("import", () -> taken[0] = take(file))) {
            return null;
        }
        return "/affiliate-imports/detail.xhtml?faces-redirect=true&id=" + taken[0].text();
    }

    private AffiliateImportId take(Part sent) {
        try (InputStream content = sent.getInputStream()) {
            return imports.take(content, letters);
        } catch (IOException gone) {
            throw new UncheckedIOException("the upload cannot be read", gone);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isLetters() {
        return letters;
    }

    public void setLetters(boolean letters) {
        this.letters = letters;
    }
}
