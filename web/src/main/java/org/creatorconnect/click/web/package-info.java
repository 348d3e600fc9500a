/**
 * The redirect, on the server's I/O threads: below portal and API, before any filter. It never
 * waits; what it knows not goes to a worker. Rules in {@code click.service}.
 */
@NullMarked
package org.creatorconnect.click.web;

import org.jspecify.annotations.NullMarked;
