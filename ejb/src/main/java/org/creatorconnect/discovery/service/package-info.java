/**
 * Creators decide whether they are found and what is told of them; merchants and agencies keep
 * lists of those whom they found. Searching is {@code discovery.query}.
 */
@NullMarked
package org.creatorconnect.discovery.service;

import org.jspecify.annotations.NullMarked;
