/** Appeals in the API. It may import registry, whose decisions are appealed. */
@NullMarked
package org.creatorconnect.appeal.rest;

import org.jspecify.annotations.NullMarked;
