/** Applications in the API. */
@NullMarked
package org.creatorconnect.application.rest;

import org.jspecify.annotations.NullMarked;
