package org.creatorconnect.affiliateimport.query;

import java.util.UUID;
import org.creatorconnect.affiliateimport.ImportColumn;
import org.creatorconnect.affiliateimport.RowFault;

/**
 * What is wrong with a cell of a file. It says nothing of what stands there.
 *
 * @param row its number as spreadsheets count: the heading is 1
 */
public record ImportErrorRow(UUID id, int row, ImportColumn column, RowFault reason) {}
