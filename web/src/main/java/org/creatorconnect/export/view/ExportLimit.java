package org.creatorconnect.export.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.creatorconnect.foundation.Settings;

/** Says in the menu of a list above how many rows its file is made in the background. */
@Named("exportLimit")
@ApplicationScoped
public class ExportLimit {

    private final Settings settings;

    protected ExportLimit() {
        this(null);
    }

    @Inject
    public ExportLimit(Settings settings) {
        this.settings = settings;
    }

    public long getRows() {
        return settings.exportRowsAtOnce();
    }
}
