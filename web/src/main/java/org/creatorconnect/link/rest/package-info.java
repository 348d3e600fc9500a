/** Links in the API: making them and listing them, with the rate that was told. */
@NullMarked
package org.creatorconnect.link.rest;

import org.jspecify.annotations.NullMarked;
