package org.creatorconnect.affiliateimport;

/**
 * Why a row was not taken.
 *
 * @param row its number as spreadsheets count: the heading is 1
 */
public record RowError(int row, ImportColumn column, RowFault fault) {}
