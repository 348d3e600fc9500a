/** What reaches over several domains, over REST. */
@NullMarked
package org.creatorconnect.reporting.rest;

import org.jspecify.annotations.NullMarked;
