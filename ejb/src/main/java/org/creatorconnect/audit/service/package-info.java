/**
 * Recording acts ({@code AuditTrail}, which every use case has), sealing them into the chain
 * afterwards on a schedule, anchoring its head outside the database, and proving it. It may import
 * ledger for the form of findings.
 */
@NullMarked
package org.creatorconnect.audit.service;

import org.jspecify.annotations.NullMarked;
