package org.creatorconnect.click.web;

import org.creatorconnect.click.service.LinkDirectory;
import org.creatorconnect.click.service.LinkFollowing;

/** What the redirect works with, once the application stands. */
record Redirecting(LinkDirectory links, LinkFollowing following) {}
