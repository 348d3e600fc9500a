/**
 * What we know of a person and of the affiliate they own, section by section, as rows of a file. It
 * imports no other model and asks the tables, as everything about somebody is told in one place; a
 * test holds docs/own-data.md to it. Handed out by {@code owndata.service}.
 */
@NullMarked
package org.creatorconnect.owndata;

import org.jspecify.annotations.NullMarked;
