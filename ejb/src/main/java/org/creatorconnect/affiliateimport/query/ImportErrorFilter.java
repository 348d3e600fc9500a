package org.creatorconnect.affiliateimport.query;

import java.util.Set;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.RowFault;

/** Narrows the list of what is wrong with a file; an empty set does not narrow. */
public record ImportErrorFilter(Set<ImportColumn> columns, Set<RowFault> reasons) {

    public static final ImportErrorFilter NONE = new ImportErrorFilter(Set.of(), Set.of());
}
