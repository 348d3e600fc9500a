package org.creatorconnect.tracking.service;

import org.creatorconnect.tracking.ClickToken;
import org.creatorconnect.tracking.SubIds;

/** A click that was answered and waits to be written down. */
public record UnwrittenClick(ClickToken token, Visit visit, SubIds linkSubIds) {}
