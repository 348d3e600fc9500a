/** The redirect, on the server's I/O threads. */
@NullMarked
package org.creatorconnect.click.web;

import org.jspecify.annotations.NullMarked;
