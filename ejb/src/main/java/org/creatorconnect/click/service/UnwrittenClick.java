package org.creatorconnect.click.service;

import org.creatorconnect.click.ClickToken;
import org.creatorconnect.link.SubIds;

/** A click that was answered and waits to be written down. */
public record UnwrittenClick(ClickToken token, Visit visit, SubIds linkSubIds) {}
