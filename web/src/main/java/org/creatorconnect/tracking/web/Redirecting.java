package org.creatorconnect.tracking.web;

import org.creatorconnect.tracking.service.LinkDirectory;
import org.creatorconnect.tracking.service.LinkFollowing;

/** What the redirect works with, once the application stands. */
record Redirecting(LinkDirectory links, LinkFollowing following) {}
