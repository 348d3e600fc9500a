package org.creatorconnect.catalog.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.creatorconnect.caller.service.Callers;
import org.creatorconnect.catalog.query.FeedRow;
import org.creatorconnect.catalog.service.FeedImports;
import org.creatorconnect.catalog.service.FeedImports.Imported;
import org.creatorconnect.foundation.query.Place;
import org.creatorconnect.foundation.query.Total;
import org.creatorconnect.merchant.MerchantId;
import org.creatorconnect.merchant.query.MerchantQueries;
import org.creatorconnect.merchant.query.MerchantRow;
import org.creatorconnect.portal.format.Notices;
import org.creatorconnect.portal.list.ListState;
import org.creatorconnect.portal.list.ListView;
import org.creatorconnect.portal.view.Address;
import org.creatorconnect.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** A merchant's product feeds: what came of each, and a new one. */
@Named("feedView")
@RequestScoped
public class FeedView extends ListView<FeedRow> {

    private final Address address;
    private final MerchantQueries queries;
    private final FeedImports imports;
    private final Callers callers;
    private final Notices notices;

    private @Nullable MerchantRow merchant;
    private @Nullable Imported imported;

    protected FeedView() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public FeedView(
            Address address,
            MerchantQueries queries,
            FeedImports imports,
            Callers callers,
            ListState list,
            Notices notices) {
        super(list);
        this.address = address;
        this.queries = queries;
        this.imports = imports;
        this.callers = callers;
        this.notices = notices;
    }

    @Override
    protected org.creatorconnect.foundation.query.Part<FeedRow> read(Place place) {
        return queries.feeds(id(), place);
    }

    @Override
    protected Total count() {
        return queries.totalOfFeeds(id());
    }

    public MerchantRow getMerchant() {
        if (merchant == null) {
            merchant = queries.merchant(id());
        }
        return merchant;
    }

    /** Imports the file that was sent, and shows the page anew. */
    public void load(FileUploadEvent sent) {
        if (!notices.attempt(() -> read(sent.getFile())) || imported == null) {
            return;
        }
        tell(imported);
        String page = "/feeds/list.xhtml?faces-redirect=true&merchant=" + id().text();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, page);
    }

    /** Only what went well is said in green. */
    void tell(Imported done) {
        switch (done.status()) {
            case REFUSED -> warn("catalog.feedRefused", done.errors().get(0).message());
            case STOPPED, RUNNING -> warn("catalog.feedStopped", done.accepted());
            case COMPLETED -> {
                if (done.rejected() > 0) {
                    warn("catalog.feedPartly", done.accepted(), done.rejected());
                } else {
                    notices.done("catalog.feedImported", done.accepted());
                }
            }
        }
    }

    private void warn(String key, Object... values) {
        notices.refused(key, values);
        notices.carryOver();
    }

    private void read(UploadedFile file) {
        try (InputStream content = file.getInputStream()) {
            imported = imports.importTsv(id(), content);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException("the upload cannot be read", gone);
        }
    }

    /** The merchant in the address, else the caller's own. */
    private MerchantId id() {
        return merchant(address.value("merchant"), callers);
    }

    static MerchantId merchant(Optional<String> named, Callers callers) {
        Optional<UUID> own = callers.current().merchantId();
        return named.map(MerchantId::parse)
                .or(() -> own.map(MerchantId::new))
                .orElseThrow(() -> new NotFound("merchant"));
    }
}
