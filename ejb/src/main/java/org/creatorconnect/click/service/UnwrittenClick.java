package org.creatorconnect.click.service;

import org.creatorconnect.click.ClickId;
import org.creatorconnect.link.SubIds;

/** A click that was answered and waits to be written down. */
public record UnwrittenClick(ClickId clickId, Visit visit, SubIds linkSubIds) {}
