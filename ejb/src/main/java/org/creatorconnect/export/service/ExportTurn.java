package org.creatorconnect.export.service;

import org.creatorconnect.export.ExportedList;
import org.creatorconnect.export.ListExportId;
import org.creatorconnect.identity.AccountId;

/**
 * An export that a server has taken up.
 *
 * @param attempt which turn at it this is; by it a later one is told apart
 */
public record ExportTurn(ListExportId id, int attempt, AccountId owner, ExportedList asked) {}
